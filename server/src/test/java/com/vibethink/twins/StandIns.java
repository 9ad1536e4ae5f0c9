package com.vibethink.twins;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Function;

/** What stands in a call in place of the example's values: by operation, from the life of a stage. */
final class StandIns {

    private static final Map<String, Function<ApiStage, Map<String, ?>>> BY_OPERATION = Map.ofEntries(
            entry("signIn", it -> Map.of("email", it.star.email(), "password", it.star.password())),
            entry("signInWithCode", it -> Map.of("code", it.codeAfterPassword())),
            entry("passwordAsk", it -> Map.of("email", it.star.email())),
            entry("passwordFinish", it -> Map.of("token", it.mailed("/v1/password-reset", "reset-password"))),
            entry("passwordChange", it -> Map.of("current", it.star.password())),
            entry(
                    "emailVerificationFinish",
                    it -> Map.of("token", it.mailed("/v1/me/email-verification", "verify-email"))),
            entry("openSignInEnd", it -> Map.of("id", it.first("/v1/me/sessions"))),
            entry("passkeyBegin", it -> Map.of("password", it.star.password())),
            entry("secondFactorBegin", it -> Map.of("password", it.star.password())),
            entry("secondFactorConfirm", it -> Map.of("code", it.begun().code())),
            entry("secondFactorRenew", it -> it.withPhone(_ -> Map.of("password", it.star.password()))),
            entry(
                    "secondFactorRemove",
                    it -> it.withPhone(phone -> Map.of("password", it.star.password(), "code", phone.code()))),
            entry("outboxOne", it -> Map.of("id", it.mail())),
            entry("celebrityCreate", it -> Map.of("slug", it.star.slug() + "-2", "owner_email", "2" + it.star.email())),
            entry("brandCreate", it -> Map.of("slug", it.star.slug(), "owner_email", "3" + it.star.email())),
            entry("supportAccessOpen", it -> Map.of("celebrity", it.star.slug())),
            entry("supportAccessList", it -> it.after(it::access)),
            entry("supportAccessEnd", it -> Map.of("id", it.access())),
            entry("teamSupportList", it -> it.after(it::access)),
            entry("teamSupportEnd", it -> Map.of("id", it.access())),
            entry("brandTeamSupportList", it -> it.after(it::accessToBrand)),
            entry("brandTeamSupportEnd", it -> Map.of("id", it.accessToBrand())),
            entry("transcriptOne", it -> Map.of("id", it.fan().conversation)),
            entry("twinSave", it -> Map.of("revision", it.revision())),
            entry("twinPublish", it -> Map.of("revision", it.revision())),
            entry("sourceShow", it -> Map.of("source", it.source())),
            entry("sourceDelete", it -> Map.of("source", it.source())),
            entry("sourcePassages", it -> Map.of("source", it.source())),
            entry("knowledgeRecall", it -> it.after(it::source)),
            entry("knowledgeDismiss", it -> Map.of("question", it.unanswered())),
            entry("knowledgeUnanswered", it -> it.after(it::unanswered)),
            entry("sourceList", it -> it.after(it::source)),
            entry("transcriptList", it -> it.after(it::fan)),
            entry("transcriptOverview", it -> it.after(it::fan)),
            entry("outboxList", it -> it.after(it::mail)),
            entry("keyList", it -> it.after(it::key)),
            entry("keyMake", it -> Map.of("password", it.star.password())),
            entry("keyRotate", it -> Map.of("key", it.key().text("/key/id"), "password", it.star.password())),
            entry("keyRevoke", it -> Map.of("key", it.key().text("/key/id"))),
            entry("brandKeyList", it -> it.after(it::keyOfBrand)),
            entry("brandKeyMake", it -> Map.of("password", it.firm().password())),
            entry(
                    "brandKeyRotate",
                    it -> Map.of("key", it.keyOfBrand(), "password", it.firm().password())),
            entry("brandKeyRevoke", it -> Map.of("key", it.keyOfBrand())),
            entry("brandMemberChange", it -> Map.of("userId", it.colleagueAtBrand())),
            entry("brandMemberRemove", it -> Map.of("userId", it.colleagueAtBrand())),
            entry("brandInvitationResend", it -> Map.of("id", it.invitedToBrand())),
            entry("brandInvitationRevoke", it -> Map.of("id", it.invitedToBrand())),
            entry("brandInvitationList", it -> it.after(it::invitedToBrand)),
            entry("brandInvitationInvite", it -> Map.of("email", ApiStage.fresh())),
            entry(
                    "brandOwnershipOffer",
                    it -> Map.of(
                            "user_id",
                            it.colleagueAtBrand(),
                            "password",
                            it.firm().password())),
            entry("brandOwnershipAccept", ApiStage::offeredAtBrand),
            entry("brandOwnershipCancel", ApiStage::offeredAtBrand),
            entry("domainList", ApiStage::claimed),
            entry("domainAdd", ApiStage::wanted),
            entry("domainCheck", ApiStage::claimed),
            entry("domainRemove", ApiStage::claimed),
            entry(
                    "portalSettingsShow",
                    it -> Map.of("deployment", it.whiteLabel().place())),
            entry(
                    "portalSettingsSave",
                    it -> Map.of("deployment", it.whiteLabel().place())),
            entry("portraitRemove", it -> it.after(it::photo)),
            entry("videoUpload", it -> Map.of("deployment", it.whiteLabel().place())),
            entry("videoRemove", ApiStage::filmed),
            entry("deploymentOne", it -> Map.of("id", it.place())),
            entry("deploymentChange", it -> Map.of("id", it.place())),
            entry("trialBegin", it -> Map.of("id", it.place())),
            entry("identityShow", it -> Map.of("id", it.place())),
            entry("identityRenew", it -> Map.of("id", it.place())),
            entry("identityUse", it -> Map.of("id", it.place())),
            entry("identityForget", it -> Map.of("id", it.place())),
            entry("sightingList", it -> it.after(it::sighting)),
            entry("sightingMap", it -> it.after(it::sighting)),
            entry("sightingMark", it -> Map.of("id", it.sighting())),
            entry("sessionOpen", it -> Map.of("celebrity", it.star.published().slug())),
            entry("launcherShow", it -> Map.of("deployment", it.portal(), "celebrity", it.star.slug())),
            entry("conversationHistory", it -> Map.of("id", it.fan().conversation)),
            entry("conversationAsk", it -> Map.of("id", it.fan().conversation)),
            entry("auditList", it -> it.renamed(it.star.path(""))),
            entry("auditExport", it -> it.renamed(it.star.path(""))),
            entry("brandAuditList", ApiStage::renamedBrand),
            entry("brandAuditExport", ApiStage::renamedBrand),
            entry("platformAuditList", it -> it.renamed("/v1/me")),
            entry("platformAuditExport", it -> it.renamed("/v1/me")),
            entry("memberChange", it -> Map.of("userId", it.colleague().id())),
            entry("memberRemove", it -> Map.of("userId", it.colleague().id())),
            entry("invitationResend", it -> Map.of("id", it.invited(it.star.owner(), it.star.path(""), "EDITOR"))),
            entry("invitationRevoke", it -> Map.of("id", it.invited(it.star.owner(), it.star.path(""), "EDITOR"))),
            entry("invitationList", it -> it.after(() -> it.invited(it.star.owner(), it.star.path(""), "EDITOR"))),
            entry("invitationInvite", it -> Map.of("email", ApiStage.fresh())),
            entry("platformMemberChange", it -> Map.of("userId", it.ofPlatform().id())),
            entry("platformMemberRemove", it -> Map.of("userId", it.ofPlatform().id())),
            entry("platformInvitationResend", it -> Map.of("id", it.invited(it.admin(), ApiStage.PLATFORM, "SUPPORT"))),
            entry("platformInvitationRevoke", it -> Map.of("id", it.invited(it.admin(), ApiStage.PLATFORM, "SUPPORT"))),
            entry("platformInvitationList", it -> it.after(() -> it.invited(it.admin(), ApiStage.PLATFORM, "SUPPORT"))),
            entry("platformInvitationInvite", it -> Map.of("email", ApiStage.fresh())),
            entry("ownershipOffer", it -> Map.of("user_id", it.colleague().id(), "password", it.star.password())),
            entry("ownershipAccept", ApiStage::offered),
            entry("ownershipCancel", ApiStage::offered),
            entry("acceptanceLook", it -> Map.of("token", it.invitation(ApiStage.fresh()))),
            entry("acceptanceNewcomer", it -> Map.of("token", it.invitation(ApiStage.fresh()))),
            entry("acceptanceAccept", it -> Map.of("token", it.invitationOfTheOwner())),
            entry("conversationStop", it -> Map.of("id", it.fan().conversation, "message", it.message())));

    private StandIns() {}

    static Map<String, ?> of(ApiCall call, ApiStage stage) {
        return BY_OPERATION.getOrDefault(call.id(), _ -> Map.of()).apply(stage);
    }
}
