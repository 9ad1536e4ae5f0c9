package com.vibethink.twins.isolation;

import com.vibethink.twins.postgres.Id;
import com.vibethink.twins.tenancy.Caller;
import com.vibethink.twins.tenancy.CelebrityId;
import com.vibethink.twins.tenancy.DeploymentId;
import com.vibethink.twins.tenancy.FanId;
import com.vibethink.twins.tenancy.Probed.Actor;
import com.vibethink.twins.tenancy.TeamId;
import com.vibethink.twins.tenancy.UserId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who plays: a victim and those who try to reach what is theirs. None of them exists outside the play.
 *
 * @param sponsor a brand that is a victim
 * @param mate another of the victim's team
 * @param deployment the victim's, in which their fan talks
 */
record Cast(Party victim, Party sponsor, Party stranger, Party brand, UserId mate, FanId fan, DeploymentId deployment) {

    /** A team and the person who owns it. */
    record Party(TeamId team, String kind, UserId owner) {

        static Party of(String kind) {
            return new Party(new TeamId(Id.fresh()), kind, new UserId(Id.fresh()));
        }

        CelebrityId celebrity() {
            return team.celebrity();
        }
    }

    static Cast fresh() {
        return new Cast(
                Party.of("CELEBRITY"),
                Party.of("BRAND"),
                Party.of("CELEBRITY"),
                Party.of("BRAND"),
                new UserId(Id.fresh()),
                new FanId(Id.fresh()),
                new DeploymentId(Id.fresh()));
    }

    List<Party> parties() {
        return List.of(victim, sponsor, stranger, brand);
    }

    /** Those by whose hands the victim's rows come into being. */
    List<Caller> victims() {
        return List.of(
                new Caller.Worker(victim.celebrity(), "isolation"),
                new Caller.Person(victim.owner(), victim.team()),
                new Caller.Fan(victim.celebrity(), deployment, fan, ""),
                new Caller.Platform("isolation"));
    }

    /** A fan of the stranger's has the same identity as the victim's, as if that were all they had to know. */
    Map<Actor, Caller> attackers() {
        var attackers = new EnumMap<Actor, Caller>(Actor.class);
        attackers.put(Actor.STRANGER, new Caller.Person(stranger.owner(), stranger.team()));
        attackers.put(Actor.IMPOSTOR, new Caller.Person(stranger.owner(), victim.team()));
        attackers.put(Actor.BRAND, new Caller.Person(brand.owner(), brand.team()));
        attackers.put(Actor.WORKER, new Caller.Worker(stranger.celebrity(), "isolation"));
        attackers.put(Actor.FAN, new Caller.Fan(stranger.celebrity(), deployment, fan, ""));
        attackers.put(Actor.OTHER_FAN, new Caller.Fan(victim.celebrity(), deployment, new FanId(Id.fresh()), ""));
        attackers.put(Actor.ANONYMOUS, new Caller.Anonymous());
        return attackers;
    }

    /** What an attacker is by right: their rows they may see and change. */
    List<Party> own(Actor actor) {
        return switch (actor) {
            case STRANGER, IMPOSTOR, WORKER -> List.of(stranger);
            case BRAND -> List.of(brand);
            case FAN, OTHER_FAN, ANONYMOUS, EVERYBODY -> List.of();
        };
    }
}
