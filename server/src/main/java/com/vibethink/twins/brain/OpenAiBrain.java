package com.vibethink.twins.brain;

import com.vibethink.twins.brain.BrainSettings.Model;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;

/** Any OpenAI-compatible server, streamed on the calling thread. */
class OpenAiBrain implements Brain {

    private final Model settings;
    private final OpenAiStreamingChatModel model;

    OpenAiBrain(Model settings) {
        this.settings = settings;
        this.model = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(new Wire())
                .baseUrl(settings.baseUrl())
                .apiKey(settings.apiKey())
                .modelName(settings.model())
                .temperature(settings.temperature())
                .maxTokens(settings.maxTokens())
                .build();
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Outcome reply(Prompt prompt, Sink sink, Stop stop) {
        try (var call = new Call(settings.limits(), stop)) {
            var hearing = new Hearing(new Marks(sink), call);
            try {
                ask(prompt, call, hearing);
                hearing.finish();
            } catch (BrainFailure failure) {
                return cut(call, failure);
            }
            return call.cut() == Call.Cut.STOPPED ? new Outcome.Stopped(name()) : hearing.outcome(name(), prompt);
        }
    }

    private void ask(Prompt prompt, Call call, Hearing hearing) {
        var request = ChatRequest.builder().messages(Briefing.messages(prompt)).build();
        ScopedValue.where(Wire.LINE, new Wire.Line(call, hearing::show)).run(() -> model.chat(request, hearing));
    }

    private Outcome cut(Call call, BrainFailure failure) {
        return switch (call.cut()) {
            case null -> throw failure;
            case STOPPED -> new Outcome.Stopped(name());
            case NO_FIRST_WORD ->
                throw new BrainFailure("it said no word in " + call.age().toMillis() + " ms", failure);
            case SILENT -> throw new BrainFailure("it fell silent", failure);
            case TOO_LONG -> throw new BrainFailure("it took longer than its limit", failure);
        };
    }
}
