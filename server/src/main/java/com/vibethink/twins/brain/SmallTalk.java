package com.vibethink.twins.brain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What needs no knowledge to answer; in order, the later ones give way when several are said at once. */
enum SmallTalk {
    IDENTITY(
            "(?:una? |la |tu )?(?:ia|bot|robot|persona(?: real| de verdad)?|inteligencia artificial)|quien (?:eres|sos|es usted)(?: tu| vos)?|como te llamas|(?:tu )?eres (?:tu |vos )?(?:real|humano|humana|una? (?:persona(?: real)?|ia|bot|robot|maquina"
                    + "|inteligencia artificial|humano|gemelo(?: digital)?)|de verdad|el (?:verdadero|de verdad|real)|la (?:verdadera|real)|tu|vos|%s)(?: de verdad| realmente| en persona)?"
                    + "|sos (?:real|humano|una? (?:ia|bot|robot|persona)|vos|%s|de verdad)|(?:estoy )?hablando con (?:una? (?:persona(?: real)?|ia|bot|robot|maquina|humano)|%s)(?: de verdad| en persona)?"
                    + "|estoy hablando (?:realmente |de verdad )?con (?:una? (?:persona(?: real)?|ia|bot|robot|maquina|humano)|%s)(?: de verdad| en persona)?|que eres|que sos|eres %s(?: de verdad)?|cual es tu nombre",
            "(?:an? |the )?(?:ai|bot|robot|machine|real person)|who are you|what are you|what(?:'s| is) your name|are you (?:really |actually |the )?(?:real|human|a (?:real )?(?:person|human|bot|robot|machine)|an? ai"
                    + "|an artificial intelligence|ai|alive|%s|real %s|him|her|the real one)(?: for real| himself| herself)?|is this (?:really |actually )?(?:%s|you|real|an? ai|a bot)"
                    + "|am i (?:really |actually )?(?:talking|speaking|chatting) (?:to|with) (?:a (?:real )?(?:person|human|bot|robot|machine)|an? ai|%s|the real %s)"),
    CAPABILITY(
            "(?:de|sobre) que (?:temas )?(?:puedes|podes|podemos|se puede|sabes)(?: hablar(?:me)?| contarme| conversar)?|que (?:sabes|puedes|podes)(?: hacer| contarme| decirme)?"
                    + "|en que (?:me )?puedes ayudar(?:me)?|que temas (?:conoces|sabes|manejas)|que (?:te )?puedo preguntar(?:te)?|ayuda|de que hablamos|de que quieres hablar",
            "what (?:can|could|do) (?:you|we|i) (?:talk about|know|know about|do|ask(?: you)?|tell me)(?: about)?|what topics .{0,30}|help|how can you help(?: me)?|what should i ask(?: you)?"),
    THANKS(
            "(?:muchas |mil |muchisimas )?gracias(?: por (?:todo|la (?:respuesta|info|informacion)|tu (?:ayuda|tiempo)))?|te lo agradezco|agradecido",
            "thanks(?: a lot| so much| a million)?|thank you(?: so much| very much)?|thx|ty|much appreciated|cheers"),
    BYE(
            "adios|chau|chao|hasta (?:luego|pronto|manana|la proxima|la vista)|nos vemos|me voy|buenas noches|cuidate",
            "bye(?: bye)?|goodbye|good night|see you(?: later| soon)?|see ya|take care|farewell|i have to go"),
    WELLBEING(
            "como (?:estas|esta|andas|te va|va todo|vas|te encuentras|has estado)(?: hoy)?|que tal(?: estas| todo)?|todo bien|que onda|como va",
            "how are you(?: doing)?(?: today)?|how's it going|how is it going|how do you do|what's up|whats up|sup|are you ok|you ok|how have you been"),
    PRAISE(
            "te (?:quiero|amo|admiro|adoro)(?: mucho| muchisimo)?|eres (?:el|la) mejor|eres (?:genial|increible|un (?:genio|crack|idolo|grande))|(?:sos|eres) (?:un )?(?:crack|grande|idolo|genio)|soy tu (?:gran )?fan|felicidades|felicitaciones|que grande",
            "i love you(?: so much)?|i(?:'m| am) (?:a |your )?(?:big(?:gest)? |huge )?fan(?: of yours)?|you(?:'re| are) (?:the best|great|amazing|awesome|a legend|my hero)|congratulations|congrats"),
    GREETING(
            "hola(?: hola)?|buenas(?: tardes)?|buenos dias|buen dia|saludos|que hubo|hey|ey|hi|hello|mucho gusto|encantado|encantada|un placer",
            "hi(?: there)?|hello(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening|day)|greetings|yo|howdy|hola|nice to meet you"),
    ACK(
            "ok(?:ay)?|vale|genial|perfecto|excelente|buenisimo|bueno|bien|de acuerdo|entiendo|ya veo|si|no|claro|(?:ja)+j?|(?:je)+|wow|guau|increible|que bueno|interesante|dale|listo|entendido",
            "ok(?:ay)?|great|perfect|excellent|good|nice|cool|awesome|i see|got it|yes|no|yeah|sure|(?:ha)+h?|lol|wow|amazing|interesting|alright|fine|understood");

    /** Nobody makes longer small talk, and to take a long text for it, piece by piece, would cost more than an answer. */
    private static final int LONGEST = 200;

    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}' ]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String spanish;
    private final String english;
    private final Pattern start;

    SmallTalk(String spanish, String english) {
        this.spanish = spanish;
        this.english = english;
        this.start = starting("(?!)");
    }

    static boolean is(String text) {
        return of(text, "").isPresent();
    }

    /** What the text is, if nothing in it asks for knowledge. */
    static Optional<SmallTalk> of(String text, String name) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var rest = plain(text);
        var folded = plain(name);
        Optional<SmallTalk> found = Optional.empty();
        while (!rest.isEmpty()) {
            var next = first(rest, folded);
            if (next.isEmpty()) {
                var shorter = withoutName(rest, folded);
                if (shorter.equals(rest) || found.isEmpty()) {
                    return Optional.empty();
                }
                rest = shorter;
                continue;
            }
            var kind = next.get();
            found = Optional.of(
                    found.filter(other -> other.ordinal() < kind.ordinal()).orElse(kind));
            rest = kind.strip(rest, folded);
        }
        return found;
    }

    private static Optional<SmallTalk> first(String rest, String name) {
        for (var kind : values()) {
            if (!kind.strip(rest, name).equals(rest)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private String strip(String rest, String name) {
        var pattern = this == IDENTITY && !name.isEmpty() ? starting(names(name)) : start;
        var matcher = pattern.matcher(rest);
        return matcher.lookingAt() ? rest.substring(matcher.end()).strip() : rest;
    }

    private Pattern starting(String name) {
        var both = (spanish + "|" + english).replace("%s", name);
        return Pattern.compile("(?:y |and |so |pero |but |o |or )?(?:" + both
                + ")(?= |$)(?: (?:y|and|then|pues|entonces|please|por favor|tu|amigo|my friend)(?= |$))*");
    }

    private static String names(String name) {
        var parts = name.split(" ");
        return "(?:" + Pattern.quote(name) + "|" + Pattern.quote(parts[0]) + "|"
                + Pattern.quote(parts[parts.length - 1]) + ")";
    }

    private static String withoutName(String rest, String name) {
        if (name.isEmpty()) {
            return rest;
        }
        return Pattern.compile("^" + names(name) + "(?= |$)")
                .matcher(rest)
                .replaceFirst("")
                .strip();
    }

    private static String plain(String text) {
        var folded = NOISE.matcher(Lexicon.fold(text).toLowerCase(Locale.ROOT)).replaceAll(" ");
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }
}
