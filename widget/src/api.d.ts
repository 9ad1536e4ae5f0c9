export interface paths {
    "/v1/about": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this installation is */
        get: operations["about"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The celebrities you may enter */
        get: operations["list"];
        put?: never;
        /** Take a celebrity in (platform administrators) */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One celebrity */
        get: operations["show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a celebrity's name or type */
        patch: operations["change_1"];
        trace?: never;
    };
    "/v1/celebrities/{slug}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations with fans, newest first */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One conversation with its messages */
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the twin lives */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/deployments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the sites that may embed the twin, or open and close the place */
        patch: operations["change_2"];
        trace?: never;
    };
    "/v1/celebrities/{slug}/knowledge/recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The passages the twin would answer from */
        get: operations["recall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/knowledge/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sources, newest first */
        get: operations["list_1"];
        put?: never;
        /** Upload a document; it is read in the background */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/knowledge/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One source and how far its reading is */
        get: operations["show_1"];
        put?: never;
        post?: never;
        /** Forget a source */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/knowledge/sources/{source}/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the twin read in a source */
        get: operations["passages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/knowledge/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions the knowledge had no answer to, newest first */
        get: operations["unanswered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/knowledge/unanswered/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a question off the list */
        delete: operations["dismiss"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the twin is doing, and what is left to set up */
        get: operations["overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/twin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft */
        get: operations["draft"];
        /** Replace the draft */
        put: operations["save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/twin/preview-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session with the draft of one's own twin */
        post: operations["preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/twin/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Published versions, newest first */
        get: operations["versions"];
        put?: never;
        /** Publish the draft as the next version and make it live */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/celebrities/{slug}/twin/versions/{number}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an earlier version live again */
        post: operations["makeLive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a conversation */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said, oldest first; the cursor leads further back */
        get: operations["history"];
        put?: never;
        /**
         * Ask, and read the answer as it is made
         * @description Server-sent events: start, delta, sources, done or error. A reader that was cut off repeats the call with the same client_message_id and Last-Event-ID, and gets the rest.
         */
        post: operations["ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/messages/{message}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an answer that is being made */
        post: operations["stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in */
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own name or language */
        patch: operations["change"];
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a session on the page's own site */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with e-mail and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            demo: boolean;
        };
        Celebrity: {
            /** Format: date-time */
            created_at: string;
            demo: boolean;
            id: string;
            /** Format: int32 */
            live_version?: number | null;
            name: string;
            portal_url: string;
            slug: string;
            /** @enum {string} */
            status: "PENDING_SETUP" | "ACTIVE" | "INACTIVE";
            /** @enum {string} */
            type: "SPORTS_COMMENTATOR" | "ATHLETE" | "COACH" | "ACTOR" | "MUSICIAN" | "CREATOR" | "OTHER";
        };
        CelebrityChange: {
            name?: string | null;
            /** @enum {string|null} */
            type?: "SPORTS_COMMENTATOR" | "ATHLETE" | "COACH" | "ACTOR" | "MUSICIAN" | "CREATOR" | "OTHER" | null;
        };
        CelebrityCreated: {
            celebrity: components["schemas"]["Celebrity"];
            owner_password?: string | null;
        };
        Conversation: {
            deployment?: components["schemas"]["Place"] | null;
            fan_id: string;
            first_question?: string | null;
            id: string;
            /** Format: date-time */
            last_message_at: string;
            /** Format: int32 */
            questions: number;
            /** Format: date-time */
            started_at: string;
            twin_versions: number[];
            /** Format: int32 */
            unanswered: number;
        };
        ConversationBegun: {
            id: string;
        };
        Day: {
            /** Format: int32 */
            conversations: number;
            /** Format: date */
            date: string;
            /** Format: int32 */
            questions: number;
        };
        Deployment: {
            allowed_origins: string[];
            embed_code?: string | null;
            id: string;
            /** @enum {string} */
            status: "ACTIVE" | "INACTIVE" | "SCHEDULED";
            /** @enum {string} */
            type: "VIBETHINK_PORTAL" | "EMBEDDED_WIDGET" | "BRAND_CAMPAIGN" | "WHITE_LABEL";
            url?: string | null;
        };
        DeploymentChange: {
            allowed_origins?: string[] | null;
            /** @enum {string|null} */
            status?: "ACTIVE" | "INACTIVE" | "SCHEDULED" | null;
        };
        Draft: {
            personality: components["schemas"]["Personality"];
            /** Format: int32 */
            revision: number;
        };
        Localized: {
            en: string;
            es: string;
        };
        LocalizedLists: {
            en: string[];
            es: string[];
        };
        Membership: {
            name: string;
            role: string;
            slug: string;
            status: string;
        };
        Message: {
            ai_generated: boolean;
            brain?: string | null;
            /** Format: uuid */
            client_message_id?: string | null;
            /** Format: date-time */
            created_at: string;
            grounded?: boolean | null;
            id: string;
            reply_to?: string | null;
            /** @enum {string} */
            role: "FAN" | "TWIN";
            sources: components["schemas"]["SourceRef"][];
            /** @enum {string} */
            status: "STREAMING" | "DONE" | "STOPPED" | "FAILED";
            text: string;
            /** Format: int32 */
            twin_version?: number | null;
        };
        NewCelebrity: {
            languages?: string[] | null;
            name: string;
            /** Format: email */
            owner_email: string;
            owner_name: string;
            slug?: string | null;
            /** @enum {string} */
            type: "SPORTS_COMMENTATOR" | "ATHLETE" | "COACH" | "ACTOR" | "MUSICIAN" | "CREATOR" | "OTHER";
        };
        Overview: {
            /** Format: double */
            answered_share_7d?: number | null;
            checklist: components["schemas"]["Task"][];
            /** Format: int32 */
            conversations_7d: number;
            /** Format: int32 */
            conversations_prev_7d: number;
            daily: components["schemas"]["Day"][];
            /** Format: int32 */
            live_version?: number | null;
            /** Format: int64 */
            passages: number;
            /** Format: int32 */
            questions_7d: number;
            /** Format: int32 */
            questions_prev_7d: number;
            /** Format: int32 */
            sources_ready: number;
            /** Format: int32 */
            unanswered_open: number;
        };
        PageCelebrity: {
            items: components["schemas"]["Celebrity"][];
            next_cursor?: string | null;
        };
        PageConversation: {
            items: components["schemas"]["Conversation"][];
            next_cursor?: string | null;
        };
        PageDeployment: {
            items: components["schemas"]["Deployment"][];
            next_cursor?: string | null;
        };
        PageMessage: {
            items: components["schemas"]["Message"][];
            next_cursor?: string | null;
        };
        PageRecalled: {
            items: components["schemas"]["Recalled"][];
            next_cursor?: string | null;
        };
        PageSource: {
            items: components["schemas"]["Source"][];
            next_cursor?: string | null;
        };
        PageStoredPassage: {
            items: components["schemas"]["StoredPassage"][];
            next_cursor?: string | null;
        };
        PageUnanswered: {
            items: components["schemas"]["Unanswered"][];
            next_cursor?: string | null;
        };
        PageVersion: {
            items: components["schemas"]["Version"][];
            next_cursor?: string | null;
        };
        Person: {
            celebrities: components["schemas"]["Membership"][];
            demo: boolean;
            email: string;
            id: string;
            locale: string;
            name: string;
            platform_role?: string | null;
        };
        PersonChange: {
            locale?: string | null;
            name?: string | null;
        };
        Personality: {
            /** @enum {string} */
            answer_length: "SHORT" | "MEDIUM" | "LONG";
            avoid: string[];
            catchphrases: components["schemas"]["LocalizedLists"];
            display_name: string;
            embrace: string[];
            greeting: components["schemas"]["Localized"];
            languages: string[];
            suggested_questions: components["schemas"]["LocalizedLists"];
            tagline: components["schemas"]["Localized"];
            /** @enum {string} */
            tone: "WARM" | "ENERGETIC" | "CALM" | "FORMAL" | "PLAYFUL";
            traits: string[];
        };
        Place: {
            id: string;
            /** @enum {string} */
            type: "VIBETHINK_PORTAL" | "EMBEDDED_WIDGET" | "BRAND_CAMPAIGN" | "WHITE_LABEL";
        };
        PreviewRequest: {
            locale?: string | null;
        };
        Progress: {
            /** Format: int32 */
            done: number;
            /** @enum {string} */
            step: "reading" | "indexing";
            /** Format: int32 */
            total?: number | null;
            unit: string;
        };
        Publication: {
            note?: string | null;
            /** Format: int32 */
            revision: number;
        };
        Question: {
            /** Format: uuid */
            client_message_id: string;
            text: string;
        };
        Recalled: {
            /** @enum {string|null} */
            language?: "es" | "en" | null;
            locator: string;
            passage_id: string;
            /** Format: double */
            score: number;
            source_id: string;
            text: string;
            title: string;
        };
        Session: {
            conversation_id?: string | null;
            deployment?: components["schemas"]["Place"] | null;
            /** Format: date-time */
            expires_at: string;
            locale: string;
            resume: string;
            theme: components["schemas"]["Theme"];
            token: string;
            twin: components["schemas"]["TwinShown"];
        };
        SessionRequest: {
            celebrity?: string | null;
            deployment?: string | null;
            locale?: string | null;
            resume?: string | null;
        };
        SignIn: {
            email: string;
            password: string;
        };
        Source: {
            /** Format: date-time */
            created_at: string;
            filename: string;
            /** Format: date-time */
            finished_at?: string | null;
            id: string;
            /** @enum {string|null} */
            language?: "es" | "en" | null;
            media_type: string;
            /** Format: int32 */
            pages?: number | null;
            /** Format: int32 */
            passages: number;
            progress: components["schemas"]["Progress"];
            /** @enum {string|null} */
            reason?: "unreadable" | "encrypted" | "too_many_pages" | "too_much_text" | "zip_bomb" | "took_too_long" | "no_text" | "unsupported_type" | null;
            /** Format: int64 */
            size_bytes: number;
            /** @enum {string} */
            status: "QUEUED" | "READING" | "READY" | "REFUSED";
            title: string;
        };
        SourceRef: {
            excerpt: string;
            locator: string;
            title: string;
            url?: string | null;
        };
        StoredPassage: {
            heading?: string | null;
            id: string;
            /** Format: int32 */
            ordinal: number;
            /** Format: int32 */
            page?: number | null;
            text: string;
        };
        Task: {
            done: boolean;
            /** @enum {string} */
            step: "personality" | "knowledge" | "try" | "publish" | "share";
        };
        Theme: {
            accent: string;
            position: string;
            scheme: string;
        };
        Transcript: {
            conversation: components["schemas"]["Conversation"];
            messages: components["schemas"]["Message"][];
        };
        Twin: {
            /** Format: int32 */
            live_version?: number | null;
            personality: components["schemas"]["Personality"];
            /** Format: int32 */
            revision: number;
            tried: boolean;
            unpublished_changes: boolean;
            /** Format: date-time */
            updated_at: string;
        };
        TwinShown: {
            demo_notice?: string | null;
            disclosure: string;
            greeting: string;
            languages: string[];
            name: string;
            portrait_url: string;
            slug: string;
            suggested_questions: string[];
            tagline: string;
        };
        Unanswered: {
            /** Format: date-time */
            asked_at: string;
            id: string;
            /** @enum {string} */
            language: "es" | "en";
            text: string;
            /** Format: int32 */
            times: number;
        };
        Version: {
            live: boolean;
            note?: string | null;
            /** Format: int32 */
            number: number;
            personality: components["schemas"]["Personality"];
            /** Format: date-time */
            published_at: string;
            published_by?: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    about: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["About"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCelebrity"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCelebrity"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CelebrityCreated"];
                };
            };
        };
    };
    show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Celebrity"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CelebrityChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Celebrity"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageConversation"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transcript"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDeployment"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeploymentChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
        };
    };
    recall: {
        parameters: {
            query: {
                q: string;
                language?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecalled"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSource"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: {
                title?: string;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    show_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    passages: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageStoredPassage"];
                };
            };
        };
    };
    unanswered: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageUnanswered"];
                };
            };
        };
    };
    dismiss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    overview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Twin"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Twin"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    versions: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageVersion"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
        };
    };
    makeLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationBegun"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: {
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageMessage"];
                };
            };
        };
    };
    ask: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: {
                Origin?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                twins_session?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
