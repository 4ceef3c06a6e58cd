// Generated from openapi.json by scripts/sdk.ts; do not edit.
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers 200 once Qorgan is ready */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
                            /** @description The message log, where there is one: facts that wait for it, and for how long the oldest has */
                            messages?: {
                                connected: boolean;
                                waiting: number;
                                oldestSeconds: number | null;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as staff or as an officer of an authority */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        password: string;
                        code?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            token: string;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, my roles and certificates */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            kind: "staff" | "authority";
                            authorityId: string | null;
                            roles: string[];
                            /** @enum {string} */
                            locale: "kk" | "ru" | "en";
                            languages: string[];
                            secondFactor: boolean;
                            certificates: {
                                queue: string;
                                language: string;
                                ground: string;
                                expiresAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin enrolling a second factor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            totpUri: string;
                            qrSvg: string;
                            backupCodes: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the second factor with a first code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change my password */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        password: string;
                        newPassword: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff and officers */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                kind: "staff" | "authority";
                                authorityId: string | null;
                                roles: string[];
                                locale: string;
                                languages: string[];
                                secondFactor: boolean;
                                disabledAt: string | null;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite a colleague or an officer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "staff";
                        /** Format: email */
                        email: string;
                        name: string;
                        roles: ("moderator" | "senior" | "trainer" | "policy" | "legal" | "auditor" | "admin")[];
                        /** @enum {string} */
                        locale: "kk" | "ru" | "en";
                        /**
                         * @default [
                         *       "kk",
                         *       "ru",
                         *       "en"
                         *     ]
                         */
                        languages?: ("kk" | "ru" | "en")[];
                    } | {
                        /** @enum {string} */
                        kind: "authority";
                        /** Format: email */
                        email: string;
                        name: string;
                        roles: ("registrar" | "officer" | "head")[];
                        authorityId: string;
                        /** @enum {string} */
                        locale: "kk" | "ru" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            temporaryPassword: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/{id}": {
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
        /** Change roles, languages or entry */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        roles?: ("moderator" | "senior" | "trainer" | "policy" | "legal" | "auditor" | "admin" | "registrar" | "officer" | "head")[];
                        /** @enum {string} */
                        locale?: "kk" | "ru" | "en";
                        languages?: ("kk" | "ru" | "en")[];
                        disabled?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            email: string;
                            /** @enum {string} */
                            kind: "staff" | "authority";
                            authorityId: string | null;
                            roles: string[];
                            locale: string;
                            languages: string[];
                            secondFactor: boolean;
                            disabledAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** API keys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                hint: string;
                                /** Format: date-time */
                                createdAt: string;
                                withdrawnAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Issue an API key; it is shown this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            hint: string;
                            /** Format: date-time */
                            createdAt: string;
                            withdrawnAt: string | null;
                            apiKey: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an API key */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    staffId?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                staffId: string;
                                queue: string;
                                language: string;
                                /** @enum {string} */
                                ground: "bootstrap" | "earned" | "override";
                                reason: string | null;
                                /** Format: date-time */
                                grantedAt: string;
                                expiresAt: string | null;
                                withdrawnAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Certify a colleague by a senior’s decision */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string;
                        queue: string;
                        language: string;
                        reason: string;
                        /** Format: date-time */
                        expiresAt?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            staffId: string;
                            queue: string;
                            language: string;
                            /** @enum {string} */
                            ground: "bootstrap" | "earned" | "override";
                            reason: string | null;
                            /** Format: date-time */
                            grantedAt: string;
                            expiresAt: string | null;
                            withdrawnAt: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/certificates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a certificate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register a person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handle: string;
                        /** Format: date */
                        birthDate: string;
                        country: string;
                        locale: string;
                        timeZone?: string;
                        deviceId?: string;
                        storeSignal?: ({
                            /** @enum {string} */
                            response: "sharing" | "declinedSharing";
                            ageRange?: {
                                lowerBound?: number | null;
                                upperBound?: number | null;
                                ageRangeDeclaration?: ("selfDeclared" | "guardianDeclared" | "checkedByOtherMethod" | "guardianCheckedByOtherMethod" | "governmentIDChecked" | "guardianGovernmentIDChecked" | "paymentChecked" | "guardianPaymentChecked" | "confirmed") | null;
                                activeParentalControls?: (string[] | number) | null;
                            };
                            /** @enum {string} */
                            store: "apple";
                        } | {
                            userStatus?: ("VERIFIED" | "DECLARED" | "SUPERVISED" | "SUPERVISED_APPROVAL_PENDING" | "SUPERVISED_APPROVAL_DENIED" | "UNKNOWN") | null;
                            /** @enum {string} */
                            accessStatus?: "SHARED" | "NOT_SHARED" | "VERIFICATION_REQUIRED";
                            ageLower?: number | null;
                            ageUpper?: number | null;
                            mostRecentApprovalDate?: (string) | null;
                            installId?: string | null;
                            /** @enum {string} */
                            store: "google";
                        }) | {
                            userStatus?: ("VERIFIED" | "DECLARED" | "SUPERVISED" | "SUPERVISED_APPROVAL_PENDING" | "SUPERVISED_APPROVAL_DENIED" | "UNKNOWN") | null;
                            /** @enum {string} */
                            accessStatus?: "SHARED" | "NOT_SHARED" | "VERIFICATION_REQUIRED";
                            ageLower?: number | null;
                            ageUpper?: number | null;
                            mostRecentApprovalDate?: (string) | null;
                            installId?: string | null;
                        } | {
                            /** @enum {string} */
                            response: "sharing" | "declinedSharing";
                            ageRange?: {
                                lowerBound?: number | null;
                                upperBound?: number | null;
                                ageRangeDeclaration?: ("selfDeclared" | "guardianDeclared" | "checkedByOtherMethod" | "guardianCheckedByOtherMethod" | "governmentIDChecked" | "guardianGovernmentIDChecked" | "paymentChecked" | "guardianPaymentChecked" | "confirmed") | null;
                                activeParentalControls?: (string[] | number) | null;
                            };
                        } | {
                            lowerBound?: number | null;
                            upperBound?: number | null;
                            ageRangeDeclaration?: ("selfDeclared" | "guardianDeclared" | "checkedByOtherMethod" | "guardianCheckedByOtherMethod" | "governmentIDChecked" | "guardianGovernmentIDChecked" | "paymentChecked" | "guardianPaymentChecked" | "confirmed") | null;
                            activeParentalControls?: (string[] | number) | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            handle: string;
                            /** @enum {string} */
                            ageBand: "13-15" | "16-17" | "18+";
                            assurance: {
                                /** @enum {string} */
                                level: "declared" | "estimated" | "verified";
                                methods: ("self-declared" | "app-store" | "facial-estimate" | "id-document" | "trusted-adult" | "card" | "age-proof")[];
                            };
                            /** @enum {string} */
                            status: "active" | "restricted" | "suspended" | "removed";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account: age band, status, settings and who bound them */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            handle: string;
                            country: string;
                            locale: string;
                            timeZone: string;
                            /** @enum {string} */
                            ageBand: "13-15" | "16-17" | "18+";
                            assurance: {
                                /** @enum {string} */
                                level: "declared" | "estimated" | "verified";
                                methods: ("self-declared" | "app-store" | "facial-estimate" | "id-document" | "trusted-adult" | "card" | "age-proof")[];
                            };
                            /** @enum {string} */
                            status: "active" | "restricted" | "suspended" | "removed";
                            settings: {
                                [key: string]: {
                                    value: boolean | null | number | string | {
                                        days: number[];
                                        from: string;
                                        to: string;
                                    }[] | {
                                        days: number[];
                                        minutes: number;
                                    }[] | string[];
                                    /** @enum {string} */
                                    boundBy: "law" | "platform" | "guardian" | "self";
                                };
                            };
                            profile: {
                                displayName: string | null;
                                bio: string | null;
                            };
                            /** Format: date-time */
                            createdAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Close an account; it is erased when the term is over */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            eraseAfter: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change the handle or the profile */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        handle?: string;
                        profile?: {
                            displayName?: string | null;
                            bio?: string | null;
                        };
                        locale?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            handle: string;
                            locale: string;
                            profile: {
                                displayName: string | null;
                                bio: string | null;
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/accounts/{id}/age-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give evidence of a person’s age */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        method: "self-declared";
                        payload: {
                            /** Format: date */
                            birthDate: string;
                        };
                    } | {
                        /** @enum {string} */
                        method: "app-store";
                        payload: ({
                            /** @enum {string} */
                            response: "sharing" | "declinedSharing";
                            ageRange?: {
                                lowerBound?: number | null;
                                upperBound?: number | null;
                                ageRangeDeclaration?: ("selfDeclared" | "guardianDeclared" | "checkedByOtherMethod" | "guardianCheckedByOtherMethod" | "governmentIDChecked" | "guardianGovernmentIDChecked" | "paymentChecked" | "guardianPaymentChecked" | "confirmed") | null;
                                activeParentalControls?: (string[] | number) | null;
                            };
                            /** @enum {string} */
                            store: "apple";
                        } | {
                            userStatus?: ("VERIFIED" | "DECLARED" | "SUPERVISED" | "SUPERVISED_APPROVAL_PENDING" | "SUPERVISED_APPROVAL_DENIED" | "UNKNOWN") | null;
                            /** @enum {string} */
                            accessStatus?: "SHARED" | "NOT_SHARED" | "VERIFICATION_REQUIRED";
                            ageLower?: number | null;
                            ageUpper?: number | null;
                            mostRecentApprovalDate?: (string) | null;
                            installId?: string | null;
                            /** @enum {string} */
                            store: "google";
                        }) | {
                            userStatus?: ("VERIFIED" | "DECLARED" | "SUPERVISED" | "SUPERVISED_APPROVAL_PENDING" | "SUPERVISED_APPROVAL_DENIED" | "UNKNOWN") | null;
                            /** @enum {string} */
                            accessStatus?: "SHARED" | "NOT_SHARED" | "VERIFICATION_REQUIRED";
                            ageLower?: number | null;
                            ageUpper?: number | null;
                            mostRecentApprovalDate?: (string) | null;
                            installId?: string | null;
                        } | {
                            /** @enum {string} */
                            response: "sharing" | "declinedSharing";
                            ageRange?: {
                                lowerBound?: number | null;
                                upperBound?: number | null;
                                ageRangeDeclaration?: ("selfDeclared" | "guardianDeclared" | "checkedByOtherMethod" | "guardianCheckedByOtherMethod" | "governmentIDChecked" | "guardianGovernmentIDChecked" | "paymentChecked" | "guardianPaymentChecked" | "confirmed") | null;
                                activeParentalControls?: (string[] | number) | null;
                            };
                        } | {
                            lowerBound?: number | null;
                            upperBound?: number | null;
                            ageRangeDeclaration?: ("selfDeclared" | "guardianDeclared" | "checkedByOtherMethod" | "guardianCheckedByOtherMethod" | "governmentIDChecked" | "guardianGovernmentIDChecked" | "paymentChecked" | "guardianPaymentChecked" | "confirmed") | null;
                            activeParentalControls?: (string[] | number) | null;
                        };
                    } | {
                        /** @enum {string} */
                        method: "facial-estimate";
                        payload: {
                            estimatedAge: number;
                            marginYears: number;
                            model: string;
                        };
                    } | {
                        /** @enum {string} */
                        method: "id-document";
                        payload: {
                            /** Format: date */
                            birthDate: string;
                            /** @description Who looked: a person, a provider or a service of the host */
                            checkedBy: string;
                        };
                    } | {
                        /** @enum {string} */
                        method: "trusted-adult";
                        payload: {
                            /** Format: date */
                            birthDate: string;
                            /** @enum {string} */
                            relation: "parent" | "guardian" | "teacher" | "other";
                            /** @description Who looked: a person, a provider or a service of the host */
                            checkedBy: string;
                        };
                    } | {
                        /** @enum {string} */
                        method: "card";
                        payload: {
                            /** @enum {string} */
                            kind: "credit";
                            /** @description Who looked: a person, a provider or a service of the host */
                            checkedBy: string;
                        };
                    } | {
                        /** @enum {string} */
                        method: "age-proof";
                        payload: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            ageBand: "13-15" | "16-17" | "18+";
                            assurance: {
                                /** @enum {string} */
                                level: "declared" | "estimated" | "verified";
                                methods: ("self-declared" | "app-store" | "facial-estimate" | "id-document" | "trusted-adult" | "card" | "age-proof")[];
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything held about a person */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            exportedAt: string;
                            accountId: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person was told, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            kind: string;
                            decisionId?: string;
                            receipt?: string;
                            title: string;
                            body: string;
                            language: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            appealableUntil?: string;
                        }[];
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** May this account do this now, and why not */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        /** @enum {string} */
                        action: "view-video" | "post-video" | "comment" | "send-message" | "search" | "go-live" | "be-suggested" | "receive-push" | "follow" | "like" | "download-video" | "duet" | "stitch" | "see-likes" | "see-following" | "send-gift" | "earn" | "be-profiled-for-ads";
                        /** @description The video, or for messages and suggestions the other account */
                        targetId?: string;
                        /** @description Where the person is; their own country unless given */
                        country?: string;
                        /** Format: date-time */
                        at?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            allowed: boolean;
                            because: {
                                setting: string;
                                value: unknown;
                                /** @enum {string} */
                                boundBy: "law" | "platform" | "guardian" | "self" | "decision" | "recipient";
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the teen follows and who follows them */
        get: {
            parameters: {
                query: {
                    byAccountId: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            following: {
                                accountId: string;
                                handle: string;
                                /** Format: date-time */
                                since: string;
                            }[];
                            followers: {
                                accountId: string;
                                handle: string;
                                /** Format: date-time */
                                since: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/markings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Videos put forward for the learning mark */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "marked" | "refused" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                videoId: string;
                                /** @enum {string} */
                                state: "waiting" | "marked" | "refused" | "withdrawn";
                                note: string | null;
                                /** Format: date-time */
                                askedAt: string;
                                caption: string;
                                /** @enum {string} */
                                videoState: "processing" | "visible" | "limited" | "held" | "removed" | "withdrawn";
                                poster: string | null;
                                play: string | null;
                                programme: {
                                    id: string;
                                    title: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    goals: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    };
                                    /** @enum {string} */
                                    subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                                    fromAge: number;
                                    toAge: number;
                                    /** Format: date */
                                    startsOn: string;
                                    /** Format: date */
                                    endsOn: string;
                                    /** @enum {string} */
                                    state: "agreeing" | "open" | "closed";
                                    partners: {
                                        id: string;
                                        name: string;
                                        /** @enum {string} */
                                        kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                        agreed: boolean;
                                    }[];
                                    reach: {
                                        videos: number;
                                        viewers: number;
                                        byBand: {
                                            /** @enum {string} */
                                            band: "13-15" | "16-17" | "18+";
                                            /** @description Rounded down to tens; null below ten */
                                            viewers: number | null;
                                            /** @description Rounded down to tens; null below ten */
                                            completed: number | null;
                                        }[];
                                        /** @description Of the viewers shown, those who watched to the end; null where nothing is shown */
                                        completedShare: number | null;
                                    };
                                };
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/programmes/{id}/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An institution puts a video forward for the learning mark */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        videoId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            videoId: string;
                            programmeId: string;
                            /** @enum {string} */
                            state: "waiting" | "marked" | "refused" | "withdrawn";
                            note: string | null;
                            /** Format: date-time */
                            askedAt: string;
                            judgedAt: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about a case in one answer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            subject: {
                                /** @enum {string} */
                                kind: "account" | "video" | "comment" | "message";
                                id: string;
                            };
                            /** @description The topic */
                            queue: string;
                            /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                            lane: string;
                            language: string | null;
                            country: string;
                            /** @enum {string} */
                            state: "open" | "claimed" | "held" | "concluded";
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            escalated: boolean;
                            claimedBy: string | null;
                            claimedUntil: string | null;
                            heldUntil: string | null;
                            concludedAt: string | null;
                            verdict: ("violation" | "no-violation") | null;
                            decisionId: string | null;
                            /** @description Decided; the verdict can be taken back until then */
                            undoableUntil: string | null;
                            items: {
                                /** @enum {string} */
                                kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                ref: string;
                                summary: string;
                                /** Format: date-time */
                                addedAt: string;
                            }[];
                            harm: {
                                severity: number;
                                probability: number;
                                viewsPerHour: number;
                                minorsShare: number;
                                /** @description The product of the factors but ageing */
                                expected: number;
                                /** @description What each thing known multiplies the place by, and waiting so far */
                                factors: {
                                    severity: number;
                                    probability: number;
                                    views: number;
                                    minors: number;
                                    ageing: number;
                                };
                            };
                            content: {
                                text: string | null;
                                language: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                views: number;
                                withdrawnAt: string | null;
                                /** @enum {string} */
                                state: "visible" | "limited" | "held" | "removed";
                                minimumAge: number | null;
                                withheldIn: string[];
                                matches: {
                                    start: number;
                                    end: number;
                                    word: string;
                                    label: string;
                                    from: string;
                                }[];
                                earlier: {
                                    text: string;
                                    /** Format: date-time */
                                    replacedAt: string;
                                }[];
                                profile: {
                                    displayName: string | null;
                                    bio: string | null;
                                } | null;
                                media: {
                                    poster: string | null;
                                    play: string | null;
                                    original: string;
                                    durationSeconds: number | null;
                                    unplayable: string | null;
                                    frames: {
                                        atSeconds: number;
                                        url: string;
                                    }[];
                                } | null;
                            } | null;
                            thread: {
                                id: string;
                                accountId: string;
                                handle: string | null;
                                text: string;
                                /** Format: date-time */
                                at: string;
                                isSubject: boolean;
                            }[];
                            under: {
                                videoId: string;
                                caption: string;
                                poster: string | null;
                            } | null;
                            reports: {
                                id: string;
                                reporterAccountId: string | null;
                                reason: string;
                                label: string;
                                note: string | null;
                                /** Format: date-time */
                                receivedAt: string;
                                credibility: number | null;
                                arranged: boolean;
                                trusted: boolean;
                            }[];
                            appeals: {
                                id: string;
                                accountId: string;
                                decisionId: string | null;
                                reportId: string | null;
                                level: number;
                                statement: string | null;
                                evidence: string[];
                                /** Format: date-time */
                                filedAt: string;
                            }[];
                            signals: {
                                detector: string;
                                version: string;
                                label: string;
                                score: number | null;
                                spans: {
                                    start: number;
                                    end: number;
                                }[];
                                /** Format: date-time */
                                at: string;
                            }[];
                            decisions: {
                                id: string;
                                action: string;
                                policy: string;
                                title: string;
                                source: string;
                                automatedDecision: string;
                                facts: string;
                                /** Format: date-time */
                                decidedAt: string;
                                reverses: string | null;
                                inForce: boolean;
                            }[];
                            author: {
                                id: string;
                                handle: string;
                                country: string;
                                locale: string;
                                /** @enum {string} */
                                ageBand: "13-15" | "16-17" | "18+";
                                /** Format: date-time */
                                createdAt: string;
                                closedAt: string | null;
                                /** @enum {string} */
                                status: "active" | "restricted" | "suspended" | "removed";
                                strikes: {
                                    decisionId: string;
                                    policy: string;
                                    /** @enum {string} */
                                    kind: "warning" | "strike";
                                    /** Format: date-time */
                                    at: string;
                                    /** Format: date-time */
                                    expiresAt: string;
                                }[];
                                decisions: {
                                    id: string;
                                    action: string;
                                    policy: string;
                                    title: string;
                                    source: string;
                                    automatedDecision: string;
                                    facts: string;
                                    /** Format: date-time */
                                    decidedAt: string;
                                    reverses: string | null;
                                    inForce: boolean;
                                }[];
                            } | null;
                            clauses: {
                                id: string;
                                title: string;
                                rule: string;
                                severity: number;
                                actions: ("remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend")[];
                            }[];
                            moves: {
                                [key: string]: {
                                    /** @enum {boolean} */
                                    may: true;
                                } | {
                                    /** @enum {boolean} */
                                    may: false;
                                    because: string;
                                };
                            };
                            steps: {
                                step: string;
                                staffId: string | null;
                                reason: string | null;
                                /** Format: date-time */
                                at: string;
                            }[];
                            suggestion: {
                                /** @description The clause that rules or reports point at; null when nothing does, or when it is hidden */
                                policy: string | null;
                                from: ("rule" | "reports") | null;
                                /** @description Not shown on this case, so that suggestions do not make decisions */
                                hidden: boolean;
                            };
                            opinions: {
                                id: string;
                                caseId: string;
                                askedBy: string;
                                askedOf: string | null;
                                question: string;
                                /** Format: date-time */
                                askedAt: string;
                                answer: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    verdict: "violation" | "no-violation";
                                    policy: string | null;
                                    note: string;
                                } | null;
                            }[];
                            helplines: {
                                title: string;
                                number: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guideline-versions/{version}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates, rules and report reasons that a version touches */
        get: {
            parameters: {
                query?: {
                    since?: string;
                };
                header?: never;
                path: {
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            queues: {
                                id: string;
                                label: string;
                                certificates: number;
                            }[];
                            certificates: {
                                id: string;
                                staffId: string;
                                name: string;
                                queue: string;
                                language: string;
                                expiresAt: string | null;
                            }[];
                            rules: {
                                id: string;
                                policy: string;
                                mode: string;
                                action: string;
                                /** @enum {string} */
                                because: "changed" | "removed";
                            }[];
                            reasons: {
                                id: string;
                                label: string;
                                policy: string;
                                /** @enum {string} */
                                because: "changed" | "removed";
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that one decision produced */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            statement: {
                                id: string;
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                policy: {
                                    id: string;
                                    version: string;
                                    title: string;
                                };
                                action: ("remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend") | "restore";
                                territory: string[] | null;
                                /** @enum {string} */
                                source: "rule" | "moderator" | "report" | "appeal" | "order" | "timer" | "own-initiative";
                                automatedDetection: boolean;
                                /** @enum {string} */
                                automatedDecision: "fully" | "partially" | "not";
                                facts: string;
                                /** Format: date-time */
                                decidedAt: string;
                                appealableUntil: string | null;
                                endsAt: string | null;
                                reverses: string | null;
                                reversedBy: string | null;
                                statement: {
                                    title: string;
                                    paragraphs: string[];
                                    /** @enum {string} */
                                    language: "kk" | "ru" | "en";
                                };
                            };
                            caseId: string | null;
                            restrictions: {
                                id: string;
                                /** @enum {string} */
                                kind: "remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend";
                                countries: string[] | null;
                                feature: string | null;
                                /** Format: date-time */
                                startsAt: string;
                                endsAt: string | null;
                                endedAt: string | null;
                            }[];
                            /** @enum {string} */
                            state: "visible" | "limited" | "held" | "removed";
                            notices: {
                                id: string;
                                kind: string;
                                decisionId?: string;
                                receipt?: string;
                                title: string;
                                body: string;
                                language: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                appealableUntil?: string;
                            }[];
                            consequences: {
                                id: string;
                                action: string;
                                policy: string;
                                title: string;
                                source: string;
                                automatedDecision: string;
                                facts: string;
                                /** Format: date-time */
                                decidedAt: string;
                                reverses: string | null;
                                inForce: boolean;
                            }[];
                            reversal: {
                                id: string;
                                action: string;
                                policy: string;
                                title: string;
                                source: string;
                                automatedDecision: string;
                                facts: string;
                                /** Format: date-time */
                                decidedAt: string;
                                reverses: string | null;
                                inForce: boolean;
                            } | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every setting: what it does, its values, who may set it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                label: string;
                                explanation: string;
                                /** @enum {string} */
                                group: "time" | "privacy" | "contact" | "content" | "money";
                                kind: string;
                                values: (boolean | null | number | string | {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[] | {
                                    days: number[];
                                    minutes: number;
                                }[] | string[])[];
                                /** @description Names of the values of a list, in the caller’s language */
                                valueLabels: {
                                    [key: string]: string;
                                };
                                guardianMaySet: boolean;
                                selfMaySet: boolean;
                                gates: string[];
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The person’s own choices */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default {} */
                        settings?: {
                            [key: string]: boolean | null | number | string | {
                                days: number[];
                                from: string;
                                to: string;
                            }[] | {
                                days: number[];
                                minutes: number;
                            }[] | string[];
                        };
                        /**
                         * @description Settings to stop choosing
                         * @default []
                         */
                        undo?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            settings: {
                                [key: string]: {
                                    value: boolean | null | number | string | {
                                        days: number[];
                                        from: string;
                                        to: string;
                                    }[] | {
                                        days: number[];
                                        minutes: number;
                                    }[] | string[];
                                    /** @enum {string} */
                                    boundBy: "law" | "platform" | "guardian" | "self";
                                };
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairings of a person, and who sees what */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                role: "guardian" | "teen";
                                /** @enum {string} */
                                state: "offered" | "active" | "paused" | "disputed" | "ending";
                                other: {
                                    accountId: string;
                                    handle: string;
                                } | null;
                                since: string | null;
                                holdsUntil: string | null;
                                guardianSees: string[];
                                guardianNeverSees: string[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/time-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A teen asks for more time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default dailyScreenTime
                         * @enum {string}
                         */
                        about?: "dailyScreenTime" | "timeAway";
                        minutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            about: "dailyScreenTime" | "timeAway";
                            minutes: number;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "asked" | "granted" | "declined";
                            grantedMinutes: number | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/filtered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which texts the person’s filters of words and topics hide */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        texts: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                shown: boolean;
                                hiddenBy: ("keywordFilter" | "topicFilter") | null;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/guarded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What guardians have set for a teen, who, and since when */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            settings: {
                                setting: string;
                                value: boolean | null | number | string | {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[] | {
                                    days: number[];
                                    minutes: number;
                                }[] | string[];
                                guardian: {
                                    accountId: string;
                                    handle: string;
                                };
                                /** Format: date-time */
                                chosenAt: string;
                                binds: boolean;
                                holdsUntil: string | null;
                            }[];
                            blocked: {
                                accountId: string;
                                handle: string;
                                guardian: {
                                    accountId: string;
                                    handle: string;
                                };
                                /** Format: date-time */
                                blockedAt: string;
                            }[];
                            tells: {
                                guardian: {
                                    accountId: string;
                                    handle: string;
                                };
                                tells: {
                                    "public-upload": boolean;
                                    "new-settings": boolean;
                                    report: boolean;
                                    "weekly-summary": boolean;
                                };
                            }[];
                            /** @description Whether a guardian has a passcode that gives time on this device */
                            passcode: boolean;
                            timeRequests: {
                                id: string;
                                /** @enum {string} */
                                about: "dailyScreenTime" | "timeAway";
                                minutes: number;
                                /** Format: date-time */
                                askedAt: string;
                                /** @enum {string} */
                                state: "asked" | "granted" | "declined";
                                grantedMinutes: number | null;
                            }[];
                            changeRequests: {
                                id: string;
                                setting: string | null;
                                value: boolean | null | number | string | {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[] | {
                                    days: number[];
                                    minutes: number;
                                }[] | string[];
                                blockedAccountId: string | null;
                                /** Format: date-time */
                                askedAt: string;
                                /** @enum {string} */
                                state: "asked" | "granted" | "declined";
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/unlocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian’s passcode, typed in on the teen’s device, gives time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        passcode: string;
                        /**
                         * @default dailyScreenTime
                         * @enum {string}
                         */
                        about?: "dailyScreenTime" | "timeAway";
                        /** @default 15 */
                        minutes?: 15 | 30 | 60;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            about: "dailyScreenTime" | "timeAway";
                            minutes: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A teen asks that a setting or a block of a guardian’s be otherwise */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        setting?: string;
                        value?: boolean | null | number | string | {
                            days: number[];
                            from: string;
                            to: string;
                        }[] | {
                            days: number[];
                            minutes: number;
                        }[] | string[];
                        blockedAccountId?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            setting: string | null;
                            value: boolean | null | number | string | {
                                days: number[];
                                from: string;
                                to: string;
                            }[] | {
                                days: number[];
                                minutes: number;
                            }[] | string[];
                            blockedAccountId: string | null;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "asked" | "granted" | "declined";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/told-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A teen lets guardians know that they reported something */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            told: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian offers a pairing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        guardianAccountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            code: string;
                            qrSvg: string;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The teen accepts with the code */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        teenAccountId: string;
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "ended" | "disputed";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A guardian’s choices for the teen */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        /** @default {} */
                        settings?: {
                            [key: string]: boolean | null | number | string | {
                                days: number[];
                                from: string;
                                to: string;
                            }[] | {
                                days: number[];
                                minutes: number;
                            }[] | string[];
                        };
                        /**
                         * @description Settings to stop choosing
                         * @default []
                         */
                        undo?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            settings: {
                                [key: string]: {
                                    value: boolean | null | number | string | {
                                        days: number[];
                                        from: string;
                                        to: string;
                                    }[] | {
                                        days: number[];
                                        minutes: number;
                                    }[] | string[];
                                    /** @enum {string} */
                                    boundBy: "law" | "platform" | "guardian" | "self";
                                };
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the guardian sees */
        get: {
            parameters: {
                query: {
                    byAccountId: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            teen: {
                                accountId: string;
                                handle: string;
                                ageBand: string;
                            };
                            screenTime: {
                                /** Format: date */
                                day: string;
                                seconds: number;
                            }[];
                            settings: {
                                [key: string]: {
                                    value: boolean | null | number | string | {
                                        days: number[];
                                        from: string;
                                        to: string;
                                    }[] | {
                                        days: number[];
                                        minutes: number;
                                    }[] | string[];
                                    /** @enum {string} */
                                    boundBy: "law" | "platform" | "guardian" | "self";
                                };
                            };
                            /** @description What this guardian chose, whether or not it binds */
                            yours: {
                                [key: string]: boolean | null | number | string | {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[] | {
                                    days: number[];
                                    minutes: number;
                                }[] | string[];
                            };
                            /** @description What this guardian blocked for the teen */
                            blocked: {
                                accountId: string;
                                handle: string;
                                /** Format: date-time */
                                blockedAt: string;
                            }[];
                            tells: {
                                "public-upload": boolean;
                                "new-settings": boolean;
                                report: boolean;
                                "weekly-summary": boolean;
                            };
                            passcodeSet: boolean;
                            otherGuardians: number;
                            changeRequests: {
                                id: string;
                                setting: string | null;
                                value: boolean | null | number | string | {
                                    days: number[];
                                    from: string;
                                    to: string;
                                }[] | {
                                    days: number[];
                                    minutes: number;
                                }[] | string[];
                                blockedAccountId: string | null;
                                /** Format: date-time */
                                askedAt: string;
                                /** @enum {string} */
                                state: "asked" | "granted" | "declined";
                            }[];
                            timeRequests: {
                                id: string;
                                /** @enum {string} */
                                about: "dailyScreenTime" | "timeAway";
                                minutes: number;
                                /** Format: date-time */
                                askedAt: string;
                                /** @enum {string} */
                                state: "asked" | "granted" | "declined";
                                grantedMinutes: number | null;
                            }[];
                            notices: {
                                id: string;
                                kind: string;
                                title: string;
                                body: string;
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian gives time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        /**
                         * @default dailyScreenTime
                         * @enum {string}
                         */
                        about?: "dailyScreenTime" | "timeAway";
                        minutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            about: "dailyScreenTime" | "timeAway";
                            minutes: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/time-requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian answers a request for time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        /** @description 0 declines */
                        minutes: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            about: "dailyScreenTime" | "timeAway";
                            minutes: number;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "asked" | "granted" | "declined";
                            grantedMinutes: number | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/change-requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian answers a request for a change */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    requestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        granted: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            setting: string | null;
                            value: boolean | null | number | string | {
                                days: number[];
                                from: string;
                                to: string;
                            }[] | {
                                days: number[];
                                minutes: number;
                            }[] | string[];
                            blockedAccountId: string | null;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            state: "asked" | "granted" | "declined";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A guardian blocks an account for the teen */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        accountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            blocked: boolean;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/blocks/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** A guardian ends a block of theirs */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    accountId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            blocked: boolean;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/passcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A guardian sets or takes away a passcode for more time */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        passcode: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            passcodeSet: boolean;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What a guardian wants to be told of */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        tells: {
                            "public-upload"?: boolean;
                            "new-settings"?: boolean;
                            report?: boolean;
                            "weekly-summary"?: boolean;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tells: {
                                "public-upload": boolean;
                                "new-settings": boolean;
                                report: boolean;
                                "weekly-summary": boolean;
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** This is not my parent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "ended" | "disputed";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff stop a pairing while they look into it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "ended" | "disputed";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff end the pairing of somebody who is no guardian */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "ended" | "disputed";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A paused pairing goes on */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "ended" | "disputed";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Either side ends a pairing */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "ended";
                            /** Format: date-time */
                            holdsUntil: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screen-time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seconds spent in the app */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        seconds: number;
                        /** Format: date-time */
                        at: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            usedSecondsToday: number;
                            remainingSecondsToday: number | null;
                            locked: boolean;
                            /** @enum {string} */
                            reason?: "dailyScreenTime" | "timeAway";
                            /**
                             * @description Who closed the app
                             * @enum {string}
                             */
                            boundBy?: "law" | "platform" | "guardian" | "self";
                            /** @description The app closes within ten minutes */
                            warning?: {
                                /** @enum {string} */
                                reason: "dailyScreenTime" | "timeAway";
                                seconds: number;
                            };
                            /**
                             * @description The evening’s rest has begun
                             * @enum {boolean}
                             */
                            windDown?: true;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Learning programmes, who carries them and what they reached */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                title: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                goals: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                                fromAge: number;
                                toAge: number;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn: string;
                                /** @enum {string} */
                                state: "agreeing" | "open" | "closed";
                                partners: {
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                    agreed: boolean;
                                }[];
                                reach: {
                                    videos: number;
                                    viewers: number;
                                    byBand: {
                                        /** @enum {string} */
                                        band: "13-15" | "16-17" | "18+";
                                        /** @description Rounded down to tens; null below ten */
                                        viewers: number | null;
                                        /** @description Rounded down to tens; null below ten */
                                        completed: number | null;
                                    }[];
                                    /** @description Of the viewers shown, those who watched to the end; null where nothing is shown */
                                    completedShare: number | null;
                                };
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** A verified institution founds a programme */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                        title: {
                            kk: string;
                            ru: string;
                            en: string;
                        };
                        goals: {
                            kk: string;
                            ru: string;
                            en: string;
                        };
                        /** @enum {string} */
                        subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                        fromAge: number;
                        toAge: number;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string;
                        /** @default [] */
                        partnerIds?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            goals: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            /** @enum {string} */
                            subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                            fromAge: number;
                            toAge: number;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                            /** @enum {string} */
                            state: "agreeing" | "open" | "closed";
                            partners: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                agreed: boolean;
                            }[];
                            reach: {
                                videos: number;
                                viewers: number;
                                byBand: {
                                    /** @enum {string} */
                                    band: "13-15" | "16-17" | "18+";
                                    /** @description Rounded down to tens; null below ten */
                                    viewers: number | null;
                                    /** @description Rounded down to tens; null below ten */
                                    completed: number | null;
                                }[];
                                /** @description Of the viewers shown, those who watched to the end; null where nothing is shown */
                                completedShare: number | null;
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions verified as partners */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                accountId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                country: string;
                                website: string;
                                about: string;
                                /** @enum {string} */
                                state: "waiting" | "verified" | "refused" | "withdrawn";
                                note: string | null;
                                /** Format: date-time */
                                appliedAt: string;
                                judgedAt: string | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Institutions that applied, for staff */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "verified" | "refused" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                accountId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                country: string;
                                website: string;
                                about: string;
                                /** @enum {string} */
                                state: "waiting" | "verified" | "refused" | "withdrawn";
                                note: string | null;
                                /** Format: date-time */
                                appliedAt: string;
                                judgedAt: string | null;
                                contactEmail: string;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** An institution applies to be a partner */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        name: string;
                        /** @enum {string} */
                        kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                        country: string;
                        /** Format: uri */
                        website: string;
                        /** Format: email */
                        contactEmail: string;
                        about: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            accountId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                            country: string;
                            website: string;
                            about: string;
                            /** @enum {string} */
                            state: "waiting" | "verified" | "refused" | "withdrawn";
                            note: string | null;
                            /** Format: date-time */
                            appliedAt: string;
                            judgedAt: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/institutions/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff verify, refuse or withdraw an institution */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "verified" | "refused" | "withdrawn";
                        /** @description Why, for the institution to read */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            accountId: string;
                            name: string;
                            /** @enum {string} */
                            kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                            country: string;
                            website: string;
                            about: string;
                            /** @enum {string} */
                            state: "waiting" | "verified" | "refused" | "withdrawn";
                            note: string | null;
                            /** Format: date-time */
                            appliedAt: string;
                            judgedAt: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/programmes/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A partner agrees to carry a programme */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        byAccountId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            goals: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            /** @enum {string} */
                            subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                            fromAge: number;
                            toAge: number;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                            /** @enum {string} */
                            state: "agreeing" | "open" | "closed";
                            partners: {
                                id: string;
                                name: string;
                                /** @enum {string} */
                                kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                agreed: boolean;
                            }[];
                            reach: {
                                videos: number;
                                viewers: number;
                                byBand: {
                                    /** @enum {string} */
                                    band: "13-15" | "16-17" | "18+";
                                    /** @description Rounded down to tens; null below ten */
                                    viewers: number | null;
                                    /** @description Rounded down to tens; null below ten */
                                    completed: number | null;
                                }[];
                                /** @description Of the viewers shown, those who watched to the end; null where nothing is shown */
                                completedShare: number | null;
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/markings/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staff give, refuse or withdraw the learning mark */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "marked" | "refused" | "withdrawn";
                        /** @description Why, for the institution to read */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            videoId: string;
                            programmeId: string;
                            /** @enum {string} */
                            state: "waiting" | "marked" | "refused" | "withdrawn";
                            note: string | null;
                            /** Format: date-time */
                            askedAt: string;
                            judgedAt: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Marked videos for a person’s age */
        get: {
            parameters: {
                query: {
                    accountId: string;
                    subject?: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                videoId: string;
                                programmeId: string;
                                title: string;
                                /** @enum {string} */
                                subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                                by: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How far somebody watched a marked video */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        videoId: string;
                        /** @description How much of it was watched, 0 to 1 */
                        share: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counted: boolean;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an account has to do with learning */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            institution: {
                                id: string;
                                accountId: string;
                                name: string;
                                /** @enum {string} */
                                kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                country: string;
                                website: string;
                                about: string;
                                /** @enum {string} */
                                state: "waiting" | "verified" | "refused" | "withdrawn";
                                note: string | null;
                                /** Format: date-time */
                                appliedAt: string;
                                judgedAt: string | null;
                            } | null;
                            programmes: {
                                id: string;
                                title: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                goals: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                /** @enum {string} */
                                subject: "mathematics" | "science" | "technology" | "kazakh" | "russian" | "english" | "languages" | "literature" | "history" | "geography" | "art" | "music" | "health" | "civics" | "professions";
                                fromAge: number;
                                toAge: number;
                                /** Format: date */
                                startsOn: string;
                                /** Format: date */
                                endsOn: string;
                                /** @enum {string} */
                                state: "agreeing" | "open" | "closed";
                                partners: {
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    kind: "education" | "culture" | "museum" | "library" | "university" | "school" | "science" | "other";
                                    agreed: boolean;
                                }[];
                                reach: {
                                    videos: number;
                                    viewers: number;
                                    byBand: {
                                        /** @enum {string} */
                                        band: "13-15" | "16-17" | "18+";
                                        /** @description Rounded down to tens; null below ten */
                                        viewers: number | null;
                                        /** @description Rounded down to tens; null below ten */
                                        completed: number | null;
                                    }[];
                                    /** @description Of the viewers shown, those who watched to the end; null where nothing is shown */
                                    completedShare: number | null;
                                };
                            }[];
                            markings: {
                                id: string;
                                videoId: string;
                                programmeId: string;
                                /** @enum {string} */
                                state: "waiting" | "marked" | "refused" | "withdrawn";
                                note: string | null;
                                /** Format: date-time */
                                askedAt: string;
                                judgedAt: string | null;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A video: its state, its audience and links to its files */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            accountId: string;
                            caption: string;
                            language: string | null;
                            country: string;
                            /** @enum {string} */
                            state: "processing" | "visible" | "limited" | "held" | "removed";
                            /** @enum {string} */
                            audience: "everyone" | "followers" | "author";
                            feedEligible: boolean;
                            minimumAge: number | null;
                            withheldIn: string[];
                            warnScreen: boolean;
                            ageMark: string | null;
                            media: {
                                poster: string | null;
                                play: string | null;
                                durationSeconds: number | null;
                                width: number | null;
                                height: number | null;
                            };
                            views: number;
                            likes: number;
                            /** Format: date-time */
                            createdAt: string;
                            editedAt: string | null;
                            decisions: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take a video back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            withdrawnAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Rewrite a caption */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        caption: string;
                        language?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            accountId: string;
                            caption: string;
                            language: string | null;
                            country: string;
                            /** @enum {string} */
                            state: "processing" | "visible" | "limited" | "held" | "removed";
                            /** @enum {string} */
                            audience: "everyone" | "followers" | "author";
                            feedEligible: boolean;
                            minimumAge: number | null;
                            withheldIn: string[];
                            warnScreen: boolean;
                            ageMark: string | null;
                            media: {
                                poster: string | null;
                                play: string | null;
                                durationSeconds: number | null;
                                width: number | null;
                                height: number | null;
                            };
                            views: number;
                            likes: number;
                            /** Format: date-time */
                            createdAt: string;
                            editedAt: string | null;
                            decisions: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/videos/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Comments under a video, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    viewerAccountId?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                accountId: string;
                                videoId: string;
                                text: string;
                                language: string | null;
                                /** @enum {string} */
                                state: "processing" | "visible" | "limited" | "held" | "removed";
                                /** Format: date-time */
                                createdAt: string;
                                editedAt: string | null;
                                decisions: string[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comment */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            accountId: string;
                            videoId: string;
                            text: string;
                            language: string | null;
                            /** @enum {string} */
                            state: "processing" | "visible" | "limited" | "held" | "removed";
                            /** Format: date-time */
                            createdAt: string;
                            editedAt: string | null;
                            decisions: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take a comment back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            withdrawnAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Rewrite a comment */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        language?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "visible" | "limited" | "held" | "removed";
                            decisionId?: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thread, as one of its participants reads it */
        get: {
            parameters: {
                query: {
                    cursor?: string;
                    limit?: number;
                    accountId: string;
                    withAccountId: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                fromAccountId: string;
                                toAccountId: string;
                                text: string;
                                /** @enum {string} */
                                state: "processing" | "visible" | "limited" | "held" | "removed";
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Send a private message */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        fromAccountId: string;
                        toAccountId: string;
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "visible" | "limited" | "held" | "removed";
                            decisionId?: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/followers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Followers of an account, or those who wait for its approval */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                    state?: "asked" | "approved";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                accountId: string;
                                /** @enum {string} */
                                state: "asked" | "approved";
                                /** Format: date-time */
                                askedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/media/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A poster, key frame or playable file, by a link that ends */
        get: {
            parameters: {
                query: {
                    video: string;
                    for: "host" | "staff";
                    until: number;
                    signature: string;
                };
                header?: never;
                path: {
                    key: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A poster, key frame or playable file, by a link that ends */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description A poster, key frame or playable file, by a link that ends */
                206: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/videos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Videos, newest first: of one account, or of all for a host that catches up */
        get: {
            parameters: {
                query?: {
                    accountId?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                accountId: string;
                                caption: string;
                                language: string | null;
                                country: string;
                                /** @enum {string} */
                                state: "processing" | "visible" | "limited" | "held" | "removed";
                                /** @enum {string} */
                                audience: "everyone" | "followers" | "author";
                                feedEligible: boolean;
                                minimumAge: number | null;
                                withheldIn: string[];
                                warnScreen: boolean;
                                ageMark: string | null;
                                media: {
                                    poster: string | null;
                                    play: string | null;
                                    durationSeconds: number | null;
                                    width: number | null;
                                    height: number | null;
                                };
                                views: number;
                                likes: number;
                                /** Format: date-time */
                                createdAt: string;
                                editedAt: string | null;
                                decisions: string[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Submit a video: accountId, caption, language, then the file */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        accountId: string;
                        caption: string;
                        language?: string;
                        /** Format: binary */
                        file: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "processing";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish a comment */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        videoId: string;
                        text: string;
                        language?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "visible" | "limited" | "held" | "removed";
                            decisionId?: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell of follows, blocks, views and likes */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        events: {
                            /** @enum {string} */
                            kind: "follow" | "unfollow" | "approve" | "block" | "unblock" | "view" | "like" | "unlike";
                            accountId: string;
                            targetId: string;
                            /** Format: date-time */
                            at: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            taken: number;
                            ignored: {
                                index: number;
                                because: string;
                            }[];
                            /** @description Kept safe and taken in a moment; which of them are ignored is then not told */
                            queued?: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Figures of a country over whole months */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            country: string | null;
                            from: string;
                            to: string;
                            synthetic: boolean;
                            accountsRemoved: {
                                total: number;
                                underMinimumAge: number;
                                restored: number;
                            };
                            videosRemoved: {
                                total: number;
                                automated: number;
                                proactive: number;
                                beforeAnyView: number;
                                within24Hours: number;
                                restored: number;
                                byPolicy: {
                                    [key: string]: number;
                                };
                            };
                            blockedBeforePublication: number;
                            commentsRemoved: number;
                            reports: {
                                received: number;
                                concluded: number;
                                medianHoursToOutcome: number | null;
                            };
                            appeals: {
                                received: number;
                                upheld: number;
                                reversed: number;
                            };
                            orders: {
                                received: number;
                                complied: number;
                                partly: number;
                                rejected: number;
                                medianHours: number | null;
                            };
                            checkpoint: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts month by month, as CSV */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Counts month by month, as CSV */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts month by month */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            country: string | null;
                            from: string;
                            to: string;
                            synthetic: boolean;
                            items: {
                                month: string;
                                counts: {
                                    [key: string]: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every count, share with its interval and percentile of hours */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            country: string | null;
                            from: string;
                            to: string;
                            synthetic: boolean;
                            counts: {
                                [key: string]: number;
                            };
                            shares: {
                                [key: string]: {
                                    share: number;
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            hours: {
                                [key: string]: {
                                    n: number;
                                    p50: number;
                                    p90: number;
                                    p99: number;
                                } | null;
                            };
                            restated: {
                                month: string;
                                reversals: number;
                                lastAt: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/measures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV, with every definition */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The same as CSV, with every definition */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One figure by clause, country, language or way, small numbers protected */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                    by: "policy" | "country" | "language" | "source" | "automated" | "subjectKind";
                    metric?: "accountsRemoved.underMinimumAge" | "accountsRemoved.underMinimumAge.fromReport" | "accountsRemoved.underMinimumAge.automatic" | "accountsRemoved.underMinimumAge.sweep" | "accountsRemoved.underMinimumAge.onOrder" | "accountsRemoved.underMinimumAge.restored" | "accountsRemoved.underMinimumAge.appealed" | "accountsRemoved.total" | "accountsRemoved.fake" | "accountsRemoved.otherViolations" | "accountsRemoved.restored" | "videosRemoved.total" | "videosRemoved.automated" | "videosRemoved.proactive" | "videosRemoved.beforeAnyView" | "videosRemoved.within24Hours" | "videosRemoved.restored" | "videosRestricted" | "commentsRemoved" | "messagesRemoved" | "accountsSuspended" | "blockedBeforePublication" | "reports.received" | "reports.concluded" | "reports.violation" | "appeals.received" | "appeals.upheld" | "appeals.reversed" | "orders.received" | "orders.complied" | "orders.partly" | "orders.rejected" | "orders.removals" | "decisions.total" | "decisions.automated" | "decisions.reversed" | "decisions.automatedReversed" | "decisions.foundByPeople";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            country: string | null;
                            from: string;
                            to: string;
                            synthetic: boolean;
                            by: string;
                            metric: string;
                            threshold: number;
                            total: number;
                            other: number;
                            items: {
                                value: string;
                                n: number | null;
                                atLeast: boolean;
                                parts: {
                                    [key: string]: {
                                        n: number;
                                        of: number;
                                    } | null;
                                };
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/breakdown.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                    by: "policy" | "country" | "language" | "source" | "automated" | "subjectKind";
                    metric?: "accountsRemoved.underMinimumAge" | "accountsRemoved.underMinimumAge.fromReport" | "accountsRemoved.underMinimumAge.automatic" | "accountsRemoved.underMinimumAge.sweep" | "accountsRemoved.underMinimumAge.onOrder" | "accountsRemoved.underMinimumAge.restored" | "accountsRemoved.underMinimumAge.appealed" | "accountsRemoved.total" | "accountsRemoved.fake" | "accountsRemoved.otherViolations" | "accountsRemoved.restored" | "videosRemoved.total" | "videosRemoved.automated" | "videosRemoved.proactive" | "videosRemoved.beforeAnyView" | "videosRemoved.within24Hours" | "videosRemoved.restored" | "videosRestricted" | "commentsRemoved" | "messagesRemoved" | "accountsSuspended" | "blockedBeforePublication" | "reports.received" | "reports.concluded" | "reports.violation" | "appeals.received" | "appeals.upheld" | "appeals.reversed" | "orders.received" | "orders.complied" | "orders.partly" | "orders.rejected" | "orders.removals" | "decisions.total" | "decisions.automated" | "decisions.reversed" | "decisions.automatedReversed" | "decisions.foundByPeople";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The same as CSV */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each figure counts */
        get: {
            parameters: {
                query?: {
                    locale?: "kk" | "ru" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                kind: "count" | "share" | "hours" | "unmeasured";
                                /** @enum {string} */
                                section: "accounts" | "videos" | "other" | "reports" | "appeals" | "orders" | "errors";
                                of: string | null;
                                part: string | null;
                                title: string;
                                definition: string;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Countries that have figures */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                country: string;
                                synthetic: boolean;
                                from: string;
                                to: string;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The signed state of the public ledger */
        get: {
            parameters: {
                query?: {
                    log?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The signed state of the public ledger */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leaves of the public ledger, opened as far as their month is published */
        get: {
            parameters: {
                query: {
                    log?: string;
                    from: string;
                    to: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                index: number;
                                hash: string;
                                levels: (string | boolean | null)[][];
                                behind: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/proofs/{receipt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the decision of a receipt is in the ledger */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    receipt: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            index: number;
                            hash: string;
                            levels: (string | boolean | null)[][];
                            behind: string | null;
                            size: number;
                            checkpoint: string;
                            proof: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the ledger continues what it was */
        get: {
            parameters: {
                query: {
                    log?: string;
                    from: number;
                    to?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: number;
                            size: number;
                            root: string;
                            toRoot: string;
                            checkpoint: string;
                            proof: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was stated of each month */
        get: {
            parameters: {
                query?: {
                    log?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                month: string;
                                revision: number;
                                fromSize: number;
                                toSize: number;
                                threshold: number;
                                publishedAt: string;
                                synthetic: boolean;
                                restates: boolean;
                                opened: {
                                    levels: (string | boolean | null)[][];
                                    n: number;
                                }[];
                                figures: {
                                    [key: string]: {
                                        [key: string]: number | null;
                                    };
                                };
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys that sign the ledger and its receipts */
        get: {
            parameters: {
                query?: {
                    log?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                number: number;
                                verifier: string;
                                since: string;
                                crossSignature: string | null;
                            }[];
                            receipts: string;
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public ledgers that hold anything */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                origin: string;
                                synthetic: boolean;
                                size: number;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/reports/dsa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The harmonised transparency report of the Union, as far as it is sourced */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            report: "eu-2024-2835";
                            /** @enum {number} */
                            version: 1;
                            country: string | null;
                            from: string;
                            to: string;
                            synthetic: boolean;
                            checkpoint: string | null;
                            rows: {
                                section: number;
                                /** @enum {string} */
                                section_name: "identification" | "orders" | "notices" | "own-initiative" | "complaints" | "automated-means" | "human-resources" | "recipients";
                                indicator: string;
                                scope: string;
                                /** @enum {string} */
                                unit: "count" | "hours" | "share" | "text";
                                value: string | number | null;
                                note: string;
                            }[];
                            notSourced: {
                                what: string;
                                why: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/reports/dsa.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The same as CSV */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/reports/santa-clara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of the Santa Clara Principles */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            report: "santa-clara-2";
                            /** @enum {number} */
                            version: 1;
                            country: string | null;
                            from: string;
                            to: string;
                            synthetic: boolean;
                            checkpoint: string | null;
                            actioned: {
                                videos: number;
                                comments: number;
                                messages: number;
                                accountsRemoved: number;
                                accountsSuspended: number;
                            };
                            byRule: {
                                value: string;
                                n: number | null;
                                atLeast: boolean;
                            }[];
                            byLanguage: {
                                value: string;
                                n: number | null;
                                atLeast: boolean;
                            }[];
                            byDetection: {
                                value: string;
                                n: number | null;
                                atLeast: boolean;
                            }[];
                            bySubject: {
                                value: string;
                                n: number | null;
                                atLeast: boolean;
                            }[];
                            appeals: {
                                received: number;
                                upheld: number;
                                reversed: number;
                            };
                            reinstatements: {
                                all: number;
                                onAppeal: number;
                                byOurselves: number;
                            };
                            stateActors: {
                                received: number;
                                complied: number;
                                partly: number;
                                rejected: number;
                                restrictions: number;
                            };
                            automation: {
                                decidedAlone: number;
                                reversed: number;
                                errorRate: {
                                    share: number;
                                    low: number;
                                    high: number;
                                } | null;
                            };
                            notSourced: {
                                what: string;
                                why: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/reports/kz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the authorised body of Kazakhstan is told */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    locale?: "kk" | "ru";
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            report: "kz-authorised-body";
                            /** @enum {number} */
                            version: 1;
                            /** @enum {string} */
                            country: "KZ";
                            from: string;
                            to: string;
                            synthetic: boolean;
                            checkpoint: string | null;
                            /** @enum {string} */
                            locale: "kk" | "ru";
                            title: string;
                            service: string;
                            sections: {
                                title: string;
                                rows: {
                                    figure: string;
                                    name: string;
                                    value: string;
                                    isPart: boolean;
                                }[];
                            }[];
                            notes: string[];
                            notSourced: {
                                what: string;
                                why: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/reports/kz.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as PDF, in Kazakh or Russian */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    locale?: "kk" | "ru";
                    synthetic?: "true" | "false";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The same as PDF, in Kazakh or Russian */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: its signed state */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A ledger as files: its signed state */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/keys.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: the keys that signed it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                number: number;
                                verifier: string;
                                since: string;
                                crossSignature: string | null;
                            }[];
                            receipts: string;
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/publications.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: what was stated of each month */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                month: string;
                                revision: number;
                                fromSize: number;
                                toSize: number;
                                threshold: number;
                                publishedAt: string;
                                synthetic: boolean;
                                restates: boolean;
                                opened: {
                                    levels: (string | boolean | null)[][];
                                    n: number;
                                }[];
                                figures: {
                                    [key: string]: {
                                        [key: string]: number | null;
                                    };
                                };
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/dictionary.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: what every field and figure means */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/tile/{level}/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: up to 256 hashes of one level of the tree */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                    level: string;
                    "*": string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A ledger as files: up to 256 hashes of one level of the tree */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/leaves/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: up to 65,536 leaves, opened as far as their months are published */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                    "*": string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A ledger as files: up to 65,536 leaves, opened as far as their months are published */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/logs/{log}/ledger.tar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A ledger as files: all but the tiles, in one */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    log: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A ledger as files: all but the tiles, in one */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public figures in which a decision is counted, for staff */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            log: string;
                            synthetic: boolean;
                            entries: {
                                kind: string;
                                /** Format: date-time */
                                at: string;
                                country: string;
                                month: string;
                                index: number;
                                figures: {
                                    id: string;
                                    title: string;
                                    /** @description The figure that this one is a part of */
                                    of: {
                                        id: string;
                                        title: string;
                                    } | null;
                                    value: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reasons for a report, in the asked language */
        get: {
            parameters: {
                query?: {
                    locale?: string;
                    subject?: "account" | "video" | "comment" | "message";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            label: string;
                            hint: string | null;
                            subjects: ("account" | "video" | "comment" | "message")[];
                            policy: string;
                        }[];
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The community guidelines that hold now, or held in a version */
        get: {
            parameters: {
                query?: {
                    locale?: string;
                    version?: string;
                    q?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            effectiveAt: string;
                            /** @enum {string} */
                            language: "kk" | "ru" | "en";
                            versions: string[];
                            summary: string;
                            preamble: string;
                            chapters: {
                                id: string;
                                title: string;
                                summary: string;
                                clauses: {
                                    id: string;
                                    version: string;
                                    chapter: string;
                                    policy: string;
                                    policyTitle: string;
                                    title: string;
                                    rule: string;
                                    tiers: {
                                        notAllowed: string[];
                                        limited18: string[];
                                        notForFeeds: string[];
                                    };
                                    exceptions: {
                                        id: string;
                                        title: string;
                                        rule: string;
                                    }[];
                                    examples: {
                                        against: string[];
                                        allowed: string[];
                                    };
                                    severity: number;
                                    immediate: boolean;
                                    /** @enum {string} */
                                    ageMark: "6-" | "6+" | "12+" | "14+" | "16+" | "18+";
                                }[];
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guideline-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the guidelines: held, holding and coming */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                version: string;
                                effectiveAt: string;
                                summary: string;
                                clauses: number;
                                /** @enum {string} */
                                state: "earlier" | "current" | "coming";
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guideline-versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version changed, clause by clause, in all languages */
        get: {
            parameters: {
                query?: {
                    since?: string;
                };
                header?: never;
                path: {
                    version: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            effectiveAt: string;
                            summary: string;
                            around: {
                                field: string;
                                before: {
                                    texts: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    }[];
                                    values: string[];
                                };
                                after: {
                                    texts: {
                                        kk: string;
                                        ru: string;
                                        en: string;
                                    }[];
                                    values: string[];
                                };
                            }[];
                            clauses: {
                                id: string;
                                /** @enum {string} */
                                change: "added" | "removed" | "changed";
                                title: string;
                                chapter: string;
                                queue: string;
                                severity: number;
                                isOfSubstance: boolean;
                                fields: {
                                    field: string;
                                    before: {
                                        texts: {
                                            kk: string;
                                            ru: string;
                                            en: string;
                                        }[];
                                        values: string[];
                                    };
                                    after: {
                                        texts: {
                                            kk: string;
                                            ru: string;
                                            en: string;
                                        }[];
                                        values: string[];
                                    };
                                }[];
                                reasons: {
                                    id: string;
                                    label: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guidelines/{clauseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One clause of the guidelines */
        get: {
            parameters: {
                query?: {
                    locale?: string;
                    version?: string;
                };
                header?: never;
                path: {
                    clauseId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            version: string;
                            chapter: string;
                            policy: string;
                            policyTitle: string;
                            title: string;
                            rule: string;
                            tiers: {
                                notAllowed: string[];
                                limited18: string[];
                                notForFeeds: string[];
                            };
                            exceptions: {
                                id: string;
                                title: string;
                                rule: string;
                            }[];
                            examples: {
                                against: string[];
                                allowed: string[];
                            };
                            severity: number;
                            immediate: boolean;
                            /** @enum {string} */
                            ageMark: "6-" | "6+" | "12+" | "14+" | "16+" | "18+";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places with rules of their own, the default first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                title: string;
                                countries: string[];
                                languages: string[];
                                timeZone: string | null;
                                rows: number;
                                unsourced: number;
                                pending: number;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every row of a place, with its source, duty and what it says */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            countries: string[];
                            languages: string[];
                            timeZone: string | null;
                            rows: number;
                            unsourced: number;
                            pending: number;
                            messageScanning: {
                                title: string;
                                source: string;
                                startsAt: string;
                                endsAt: string | null;
                            } | null;
                            items: ({
                                /** @enum {string} */
                                part: "minimumAge";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    years: number;
                                    /** @enum {string} */
                                    status: "in-force" | "adopted" | "draft";
                                    startsAt: string | null;
                                    /** @enum {string} */
                                    appliesTo: "new" | "all";
                                };
                            } | {
                                /** @enum {string} */
                                part: "setting";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    "13-15": {
                                        value: boolean | null | number | string | {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[] | {
                                            days: number[];
                                            minutes: number;
                                        }[] | string[];
                                        limit?: boolean | null | number | string | {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[] | {
                                            days: number[];
                                            minutes: number;
                                        }[] | string[];
                                    };
                                    "16-17": {
                                        value: boolean | null | number | string | {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[] | {
                                            days: number[];
                                            minutes: number;
                                        }[] | string[];
                                        limit?: boolean | null | number | string | {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[] | {
                                            days: number[];
                                            minutes: number;
                                        }[] | string[];
                                    };
                                    "18+": {
                                        value: boolean | null | number | string | {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[] | {
                                            days: number[];
                                            minutes: number;
                                        }[] | string[];
                                        limit?: boolean | null | number | string | {
                                            days: number[];
                                            from: string;
                                            to: string;
                                        }[] | {
                                            days: number[];
                                            minutes: number;
                                        }[] | string[];
                                    };
                                };
                            } | {
                                /** @enum {string} */
                                part: "mark";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    fromAge: number;
                                    required: boolean;
                                };
                            } | {
                                /** @enum {string} */
                                part: "authority";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    timeZone: string;
                                };
                            } | {
                                /** @enum {string} */
                                part: "legalGround";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    requestedActions: string[];
                                    orderKind: string | null;
                                    clock: string | null;
                                    authorities: string[];
                                };
                            } | {
                                /** @enum {string} */
                                part: "clock";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    hours: number | null;
                                    workingDays: number | null;
                                    extendableToCalendarDays: number | null;
                                    automatic: boolean;
                                    startsFrom: string;
                                    ground: string | null;
                                    drives: boolean;
                                };
                            } | {
                                /** @enum {string} */
                                part: "orderKind";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    actions: string[];
                                    needs: string[];
                                };
                            } | {
                                /** @enum {string} */
                                part: "orderWarnings";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    percent: number[];
                                };
                            } | {
                                /** @enum {string} */
                                part: "restDay";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    on: string;
                                    worked: string | null;
                                    carries: boolean;
                                    from: string | null;
                                    until: string | null;
                                };
                            } | {
                                /** @enum {string} */
                                part: "term";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    value: number;
                                    /** @enum {string} */
                                    unit: "hours" | "days";
                                };
                            } | {
                                /** @enum {string} */
                                part: "helpline";
                                id: string;
                                title: string | null;
                                source: string | null;
                                note: string | null;
                                /** @enum {string} */
                                dutyOn: "platform" | "operator" | "ministry";
                                /** @enum {string} */
                                dutyIs: "consider" | "act" | "answer";
                                boundBy: ("law" | "platform") | null;
                                isPending: boolean;
                                says: {
                                    number: string;
                                };
                            })[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registered addresses */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                url: string;
                                events: string[];
                                /** Format: date-time */
                                createdAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Register an address for events */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uri */
                        url: string;
                        events: ("account.band-changed" | "account.closed" | "appeal.concluded" | "decision.recorded" | "decision.reversed" | "notice.sent" | "order.answered" | "order.breached" | "order.received" | "order.warned" | "report.concluded" | "video.prepared" | "video.unplayable" | "video.verdict-given" | "*")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            secret: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove an address */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The delivery log, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "pending" | "delivered" | "failed";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                endpointId: string;
                                event: string;
                                /** @enum {string} */
                                state: "pending" | "delivered" | "failed";
                                attempts: number;
                                lastStatus: number | null;
                                lastError: string | null;
                                /** Format: date-time */
                                createdAt: string;
                                deliveredAt: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a delivery again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement of reasons of a decision, in the caller’s language */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            subject: {
                                /** @enum {string} */
                                kind: "account" | "video" | "comment" | "message";
                                id: string;
                            };
                            policy: {
                                id: string;
                                version: string;
                                title: string;
                            };
                            action: ("remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend") | "restore";
                            territory: string[] | null;
                            /** @enum {string} */
                            source: "rule" | "moderator" | "report" | "appeal" | "order" | "timer" | "own-initiative";
                            automatedDetection: boolean;
                            /** @enum {string} */
                            automatedDecision: "fully" | "partially" | "not";
                            facts: string;
                            /** Format: date-time */
                            decidedAt: string;
                            appealableUntil: string | null;
                            endsAt: string | null;
                            reverses: string | null;
                            reversedBy: string | null;
                            statement: {
                                title: string;
                                paragraphs: string[];
                                /** @enum {string} */
                                language: "kk" | "ru" | "en";
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/strikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Warnings and strikes that count at present, with their end */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                decisionId: string;
                                policy: string;
                                feature: string;
                                /** Format: date-time */
                                at: string;
                                /** Format: date-time */
                                expiresAt: string;
                                /** @enum {string} */
                                kind: "warning" | "strike";
                                title: string;
                            }[];
                            expiryDays: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exceptions from the rules, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "proposed" | "in-force" | "over";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                kind: "newsworthy" | "public-interest" | "protected-account";
                                /** @enum {string} */
                                state: "proposed" | "in-force" | "over";
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                country: string;
                                policy: {
                                    id: string;
                                    title: string;
                                } | null;
                                reason: string | null;
                                owner: string;
                                /** Format: date-time */
                                proposedAt: string;
                                confirmedBy: string | null;
                                confirmedAt: string | null;
                                /** Format: date-time */
                                endsAt: string;
                                endedAt: string | null;
                                endedBecause: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Propose an exception, which another person confirms */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "newsworthy" | "public-interest" | "protected-account";
                        subject: {
                            /** @enum {string} */
                            kind: "account" | "video" | "comment" | "message";
                            id: string;
                        };
                        policy?: string;
                        reason: string;
                        days: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an exception that a colleague proposed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End or refuse an exception */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many exceptions were made, by month, country and kind */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                month: string;
                                country: string;
                                /** @enum {string} */
                                kind: "newsworthy" | "public-interest" | "protected-account";
                                made: number;
                                inForce: number;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sample scenarios that are loaded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                scenario: string;
                                accounts: number;
                                /**
                                 * @description broken: the loading ended halfway; remove what is there and load it again
                                 * @enum {string}
                                 */
                                state: "loading" | "loaded" | "broken" | "removing";
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Load a sample scenario; takes a minute or two */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        scenario: "demo";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/samples/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erase everything that a sample scenario made */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        scenario: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that failed for good */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                flow: string;
                                factId: string | null;
                                error: string;
                                /** Format: date-time */
                                diedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dead-jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run a dead job again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I hold, and what is kept for me or my teams */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description In the caller’s hands, soonest to lapse first */
                            held: {
                                id: string;
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                /** @description The topic */
                                queue: string;
                                /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                                lane: string;
                                language: string | null;
                                country: string;
                                /** @enum {string} */
                                state: "open" | "claimed" | "held" | "concluded";
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                escalated: boolean;
                                claimedBy: string | null;
                                claimedUntil: string | null;
                                heldUntil: string | null;
                                concludedAt: string | null;
                                verdict: ("violation" | "no-violation") | null;
                                decisionId: string | null;
                                /** @description Decided; the verdict can be taken back until then */
                                undoableUntil: string | null;
                                items: {
                                    /** @enum {string} */
                                    kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                    ref: string;
                                    summary: string;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                                harm: {
                                    severity: number;
                                    probability: number;
                                    viewsPerHour: number;
                                    minorsShare: number;
                                    /** @description The product of the factors but ageing */
                                    expected: number;
                                    /** @description What each thing known multiplies the place by, and waiting so far */
                                    factors: {
                                        severity: number;
                                        probability: number;
                                        views: number;
                                        minors: number;
                                        ageing: number;
                                    };
                                };
                            }[];
                            /** @description Assigned or handed over to the caller or their teams */
                            kept: {
                                id: string;
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                /** @description The topic */
                                queue: string;
                                /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                                lane: string;
                                language: string | null;
                                country: string;
                                /** @enum {string} */
                                state: "open" | "claimed" | "held" | "concluded";
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                escalated: boolean;
                                claimedBy: string | null;
                                claimedUntil: string | null;
                                heldUntil: string | null;
                                concludedAt: string | null;
                                verdict: ("violation" | "no-violation") | null;
                                decisionId: string | null;
                                /** @description Decided; the verdict can be taken back until then */
                                undoableUntil: string | null;
                                items: {
                                    /** @enum {string} */
                                    kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                    ref: string;
                                    summary: string;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                                harm: {
                                    severity: number;
                                    probability: number;
                                    viewsPerHour: number;
                                    minorsShare: number;
                                    /** @description The product of the factors but ageing */
                                    expected: number;
                                    /** @description What each thing known multiplies the place by, and waiting so far */
                                    factors: {
                                        severity: number;
                                        probability: number;
                                        views: number;
                                        minors: number;
                                        ageing: number;
                                    };
                                };
                                keptUntil: string | null;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/claims/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back everything I hold, but not what I put aside; for a closed tab or a pause */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            released: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim this case: one that is kept for me or my team, or as a senior any that is free */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            subject: {
                                /** @enum {string} */
                                kind: "account" | "video" | "comment" | "message";
                                id: string;
                            };
                            /** @description The topic */
                            queue: string;
                            /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                            lane: string;
                            language: string | null;
                            country: string;
                            /** @enum {string} */
                            state: "open" | "claimed" | "held" | "concluded";
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            escalated: boolean;
                            claimedBy: string | null;
                            claimedUntil: string | null;
                            heldUntil: string | null;
                            concludedAt: string | null;
                            verdict: ("violation" | "no-violation") | null;
                            decisionId: string | null;
                            /** @description Decided; the verdict can be taken back until then */
                            undoableUntil: string | null;
                            items: {
                                /** @enum {string} */
                                kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                ref: string;
                                summary: string;
                                /** Format: date-time */
                                addedAt: string;
                            }[];
                            harm: {
                                severity: number;
                                probability: number;
                                viewsPerHour: number;
                                minorsShare: number;
                                /** @description The product of the factors but ageing */
                                expected: number;
                                /** @description What each thing known multiplies the place by, and waiting so far */
                                factors: {
                                    severity: number;
                                    probability: number;
                                    views: number;
                                    minors: number;
                                    ageing: number;
                                };
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a case for a person or a team until a time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string;
                        note: string;
                        /**
                         * Format: date-time
                         * @description When it becomes anybody’s again; a day from now unless said otherwise, seven days at most
                         */
                        until?: string;
                    } | {
                        teamId: string;
                        note: string;
                        /**
                         * Format: date-time
                         * @description When it becomes anybody’s again; a day from now unless said otherwise, seven days at most
                         */
                        until?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            reservedUntil: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a colleague for a second opinion on a case that I hold */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Anybody certified for the case unless given */
                        staffId?: string;
                        question: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            caseId: string;
                            askedBy: string;
                            askedOf: string | null;
                            question: string;
                            /** Format: date-time */
                            askedAt: string;
                            answer: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                verdict: "violation" | "no-violation";
                                policy: string | null;
                                note: string;
                            } | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colleagues who may hold this case */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                roles: string[];
                                languages: string[];
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Second opinions that wait for my answer */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                caseId: string;
                                askedBy: string;
                                askedOf: string | null;
                                question: string;
                                /** Format: date-time */
                                askedAt: string;
                                answer: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    /** @enum {string} */
                                    verdict: "violation" | "no-violation";
                                    policy: string | null;
                                    note: string;
                                } | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opinions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a second opinion */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "violation" | "no-violation";
                        policy?: string;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            caseId: string;
                            askedBy: string;
                            askedOf: string | null;
                            question: string;
                            /** Format: date-time */
                            askedAt: string;
                            answer: {
                                by: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                verdict: "violation" | "no-violation";
                                policy: string | null;
                                note: string;
                            } | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take my verdict back within ten seconds; the case is in my hands again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            subject: {
                                /** @enum {string} */
                                kind: "account" | "video" | "comment" | "message";
                                id: string;
                            };
                            /** @description The topic */
                            queue: string;
                            /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                            lane: string;
                            language: string | null;
                            country: string;
                            /** @enum {string} */
                            state: "open" | "claimed" | "held" | "concluded";
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            escalated: boolean;
                            claimedBy: string | null;
                            claimedUntil: string | null;
                            heldUntil: string | null;
                            concludedAt: string | null;
                            verdict: ("violation" | "no-violation") | null;
                            decisionId: string | null;
                            /** @description Decided; the verdict can be taken back until then */
                            undoableUntil: string | null;
                            items: {
                                /** @enum {string} */
                                kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                ref: string;
                                summary: string;
                                /** Format: date-time */
                                addedAt: string;
                            }[];
                            harm: {
                                severity: number;
                                probability: number;
                                viewsPerHour: number;
                                minorsShare: number;
                                /** @description The product of the factors but ageing */
                                expected: number;
                                /** @description What each thing known multiplies the place by, and waiting so far */
                                factors: {
                                    severity: number;
                                    probability: number;
                                    views: number;
                                    minors: number;
                                    ageing: number;
                                };
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Server-sent events: queues {queue: open}, case and alert {what, caseId, queue, staffId, at}, ready, reset (read everything anew); resumes after Last-Event-ID */
        get: {
            parameters: {
                query?: {
                    /** @description The last id seen, for clients that cannot send Last-Event-ID */
                    after?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Server-sent events: queues {queue: open}, case and alert {what, caseId, queue, staffId, at}, ready, reset (read everything anew); resumes after Last-Event-ID */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Teams of moderators */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                members: {
                                    id: string;
                                    name: string;
                                }[];
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a team */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description Ids of colleagues */
                        members: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            members: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a team’s name and members */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @description Ids of colleagues */
                        members: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            members: {
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        /** End a team; what was kept for it is anybody’s again */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/viewing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Count the time for which a case that I hold was in view */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Seconds that the case was in view, unveiled or not, since the last call */
                        seconds: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description A break is due: nothing is handed over until then; what is in hand may be finished or given back */
                            breakUntil: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My exposure in this shift, my limits, break and opt-outs */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Time spent looking in this shift, by topic; nobody else sees it */
                            viewedSeconds: {
                                topic: string;
                                seconds: number;
                                limitSeconds: number | null;
                            }[];
                            sinceBreakSeconds: number;
                            breakAfterSeconds: number;
                            shiftSeconds: number;
                            shiftLimitSeconds: number;
                            pause: {
                                /** Format: date-time */
                                until: string;
                                /** @enum {string} */
                                ground: "asked" | "due";
                            } | null;
                            /** @description Topics of which this person has seen enough for now: over the limit, or due to rotate */
                            rest: string[];
                            optOuts: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/accuracy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How my own verdicts held on appeal, by topic and language; nobody else sees it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description By topic and language, most first */
                            items: {
                                queue: string;
                                language: string | null;
                                contested: number;
                                upheld: number;
                                share: number | null;
                                /** @description Wilson’s interval at 95 % */
                                between: [
                                    number,
                                    number
                                ];
                            }[];
                            /** Format: date-time */
                            since: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I need a pause: my cases go back, and nothing is handed over until it ends */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default 10 */
                        minutes?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            until: string;
                            released: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** End the pause that I asked for */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/me/opt-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Topics that I do not want to see; no reason is asked for */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        topics: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            topics: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-settings/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where two people are needed, and how often the suggested clause is hidden */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description Topics in which every verdict needs two people who do not see each other’s answer
                             * @default []
                             */
                            twoPersonTopics: string[];
                            /**
                             * @description A violation of a clause that removes an account at once needs two people, where a second one is certified
                             * @default true
                             */
                            twoPersonForGravest: boolean;
                            /**
                             * @description Share of cases on which the suggested clause is not shown, so that suggestions do not make decisions
                             * @default 0.2
                             */
                            hiddenSuggestionShare: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Set where two people are needed, and how often the suggested clause is hidden */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Topics in which every verdict needs two people who do not see each other’s answer
                         * @default []
                         */
                        twoPersonTopics?: string[];
                        /**
                         * @description A violation of a clause that removes an account at once needs two people, where a second one is certified
                         * @default true
                         */
                        twoPersonForGravest?: boolean;
                        /**
                         * @description Share of cases on which the suggested clause is not shown, so that suggestions do not make decisions
                         * @default 0.2
                         */
                        hiddenSuggestionShare?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description Topics in which every verdict needs two people who do not see each other’s answer
                             * @default []
                             */
                            twoPersonTopics: string[];
                            /**
                             * @description A violation of a clause that removes an account at once needs two people, where a second one is certified
                             * @default true
                             */
                            twoPersonForGravest: boolean;
                            /**
                             * @description Share of cases on which the suggested clause is not shown, so that suggestions do not make decisions
                             * @default 0.2
                             */
                            hiddenSuggestionShare: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-settings/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lead’s own queues and what they take */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The first that fits takes the case; what none takes stays in the queue of its topic */
                            lanes: {
                                /** @description Names the queue in `/v1/queues/{queue}`; not the id of a topic */
                                id: string;
                                label: {
                                    kk: string;
                                    ru: string;
                                    en: string;
                                };
                                /**
                                 * @description Empty takes every topic; sealed ones are never taken
                                 * @default []
                                 */
                                topics: string[];
                                /** @default [] */
                                languages: string[];
                                /** @default [] */
                                countries: string[];
                                /** @default [] */
                                subjectKinds: ("account" | "video" | "comment" | "message")[];
                                /** @default null */
                                leastSeverity: number | null;
                                /**
                                 * @description Only cases with a legal term
                                 * @default false
                                 */
                                legalTerm: boolean;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Set the lead’s own queues and move the open cases */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The first that fits takes the case; what none takes stays in the queue of its topic */
                        lanes: {
                            /** @description Names the queue in `/v1/queues/{queue}`; not the id of a topic */
                            id: string;
                            label: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            /**
                             * @description Empty takes every topic; sealed ones are never taken
                             * @default []
                             */
                            topics?: string[];
                            /** @default [] */
                            languages?: string[];
                            /** @default [] */
                            countries?: string[];
                            /** @default [] */
                            subjectKinds?: ("account" | "video" | "comment" | "message")[];
                            /** @default null */
                            leastSeverity?: number | null;
                            /**
                             * @description Only cases with a legal term
                             * @default false
                             */
                            legalTerm?: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            moved: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-settings/routing/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where these queues would put the cases that are open now; changes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The first that fits takes the case; what none takes stays in the queue of its topic */
                        lanes: {
                            /** @description Names the queue in `/v1/queues/{queue}`; not the id of a topic */
                            id: string;
                            label: {
                                kk: string;
                                ru: string;
                                en: string;
                            };
                            /**
                             * @description Empty takes every topic; sealed ones are never taken
                             * @default []
                             */
                            topics?: string[];
                            /** @default [] */
                            languages?: string[];
                            /** @default [] */
                            countries?: string[];
                            /** @default [] */
                            subjectKinds?: ("account" | "video" | "comment" | "message")[];
                            /** @default null */
                            leastSeverity?: number | null;
                            /**
                             * @description Only cases with a legal term
                             * @default false
                             */
                            legalTerm?: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Open cases by where they are and where they would go, most first; unchanged ones too */
                            moves: {
                                from: string;
                                to: string;
                                open: number;
                                exampleId: string;
                            }[];
                            moving: number;
                            staying: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-settings/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The weights that order cases */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description How many times a step of severity counts the one below
                             * @default 4
                             */
                            severityBase: number;
                            /**
                             * @description How much more an audience of minors only weighs, beyond once
                             * @default 2
                             */
                            minors: number;
                            /**
                             * @description Views an hour that a thing nobody views is given
                             * @default 0.1
                             */
                            quietViewsPerHour: number;
                            /**
                             * @description Hours of waiting that are worth as much as twice the harm
                             * @default 6
                             */
                            doublingHours: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Set the weights and order the open cases anew */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description How many times a step of severity counts the one below
                         * @default 4
                         */
                        severityBase?: number;
                        /**
                         * @description How much more an audience of minors only weighs, beyond once
                         * @default 2
                         */
                        minors?: number;
                        /**
                         * @description Views an hour that a thing nobody views is given
                         * @default 0.1
                         */
                        quietViewsPerHour?: number;
                        /**
                         * @description Hours of waiting that are worth as much as twice the harm
                         * @default 6
                         */
                        doublingHours?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            reordered: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-settings/order/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What other weights would have meant for waiting times; changes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        weights: {
                            /**
                             * @description How many times a step of severity counts the one below
                             * @default 4
                             */
                            severityBase?: number;
                            /**
                             * @description How much more an audience of minors only weighs, beyond once
                             * @default 2
                             */
                            minors?: number;
                            /**
                             * @description Views an hour that a thing nobody views is given
                             * @default 0.1
                             */
                            quietViewsPerHour?: number;
                            /**
                             * @description Hours of waiting that are worth as much as twice the harm
                             * @default 6
                             */
                            doublingHours?: number;
                        };
                        /** @default 14 */
                        days?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            cases: number;
                            /** @description Hours from opening to somebody’s hands, gravest first */
                            present: {
                                severity: number;
                                cases: number;
                                medianHours: number;
                                slowestTenthHours: number;
                                longestHours: number;
                            }[];
                            /** @description Hours from opening to somebody’s hands, gravest first */
                            proposed: {
                                severity: number;
                                cases: number;
                                medianHours: number;
                                slowestTenthHours: number;
                                longestHours: number;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-settings/care": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Breaks, limits and rotation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description Minutes of looking after which a break is due
                             * @default 55
                             */
                            breakAfterMinutes: number;
                            /** @default 10 */
                            breakMinutes: number;
                            /**
                             * @description How far back a shift reaches
                             * @default 10
                             */
                            shiftHours: number;
                            /**
                             * @description Minutes of looking in a shift
                             * @default 360
                             */
                            shiftLimitMinutes: number;
                            /**
                             * @description How far back the rotation of a topic looks
                             * @default 3
                             */
                            rotateHours: number;
                            /**
                             * @description Topics with a limit of their own for a shift, and after how long another topic’s turn comes
                             * @default []
                             */
                            topics: {
                                topic: string;
                                shiftMinutes: number;
                                rotateAfterMinutes: number;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        /** Set breaks, limits and rotation */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Minutes of looking after which a break is due
                         * @default 55
                         */
                        breakAfterMinutes?: number;
                        /** @default 10 */
                        breakMinutes?: number;
                        /**
                         * @description How far back a shift reaches
                         * @default 10
                         */
                        shiftHours?: number;
                        /**
                         * @description Minutes of looking in a shift
                         * @default 360
                         */
                        shiftLimitMinutes?: number;
                        /**
                         * @description How far back the rotation of a topic looks
                         * @default 3
                         */
                        rotateHours?: number;
                        /**
                         * @description Topics with a limit of their own for a shift, and after how long another topic’s turn comes
                         * @default []
                         */
                        topics?: {
                            topic: string;
                            shiftMinutes: number;
                            rotateAfterMinutes: number;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description Minutes of looking after which a break is due
                             * @default 55
                             */
                            breakAfterMinutes: number;
                            /** @default 10 */
                            breakMinutes: number;
                            /**
                             * @description How far back a shift reaches
                             * @default 10
                             */
                            shiftHours: number;
                            /**
                             * @description Minutes of looking in a shift
                             * @default 360
                             */
                            shiftLimitMinutes: number;
                            /**
                             * @description How far back the rotation of a topic looks
                             * @default 3
                             */
                            rotateHours: number;
                            /**
                             * @description Topics with a limit of their own for a shift, and after how long another topic’s turn comes
                             * @default []
                             */
                            topics: {
                                topic: string;
                                shiftMinutes: number;
                                rotateAfterMinutes: number;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Queues with their open cases */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                label: string;
                                open: number;
                                /** @description Of a lead’s own making, rather than a topic’s */
                                isLane: boolean;
                                /** @description The open cases by language and country, most first */
                                parts: {
                                    language: string | null;
                                    country: string;
                                    open: number;
                                }[];
                                oldestOpenedAt: string | null;
                                /** @description The next legal term in the queue */
                                nextDueAt: string | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queues/{queue}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Claim the next case of a queue */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    queue: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        language?: string;
                        country?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            subject: {
                                /** @enum {string} */
                                kind: "account" | "video" | "comment" | "message";
                                id: string;
                            };
                            /** @description The topic */
                            queue: string;
                            /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                            lane: string;
                            language: string | null;
                            country: string;
                            /** @enum {string} */
                            state: "open" | "claimed" | "held" | "concluded";
                            /** Format: date-time */
                            openedAt: string;
                            dueAt: string | null;
                            escalated: boolean;
                            claimedBy: string | null;
                            claimedUntil: string | null;
                            heldUntil: string | null;
                            concludedAt: string | null;
                            verdict: ("violation" | "no-violation") | null;
                            decisionId: string | null;
                            /** @description Decided; the verdict can be taken back until then */
                            undoableUntil: string | null;
                            items: {
                                /** @enum {string} */
                                kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                ref: string;
                                summary: string;
                                /** Format: date-time */
                                addedAt: string;
                            }[];
                            harm: {
                                severity: number;
                                probability: number;
                                viewsPerHour: number;
                                minorsShare: number;
                                /** @description The product of the factors but ageing */
                                expected: number;
                                /** @description What each thing known multiplies the place by, and waiting so far */
                                factors: {
                                    severity: number;
                                    probability: number;
                                    views: number;
                                    minors: number;
                                    ageing: number;
                                };
                            };
                        };
                    };
                };
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cases, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "claimed" | "held" | "concluded";
                    queue?: string;
                    language?: string;
                    subject?: string;
                    q?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                /** @description The topic */
                                queue: string;
                                /** @description The queue in which it waits: one of a lead’s own, or the topic’s */
                                lane: string;
                                language: string | null;
                                country: string;
                                /** @enum {string} */
                                state: "open" | "claimed" | "held" | "concluded";
                                /** Format: date-time */
                                openedAt: string;
                                dueAt: string | null;
                                escalated: boolean;
                                claimedBy: string | null;
                                claimedUntil: string | null;
                                heldUntil: string | null;
                                concludedAt: string | null;
                                verdict: ("violation" | "no-violation") | null;
                                decisionId: string | null;
                                /** @description Decided; the verdict can be taken back until then */
                                undoableUntil: string | null;
                                items: {
                                    /** @enum {string} */
                                    kind: "report" | "signal" | "appeal" | "order" | "undecodable" | "age" | "training" | "quality" | "bulk";
                                    ref: string;
                                    summary: string;
                                    /** Format: date-time */
                                    addedAt: string;
                                }[];
                                harm: {
                                    severity: number;
                                    probability: number;
                                    viewsPerHour: number;
                                    minorsShare: number;
                                    /** @description The product of the factors but ageing */
                                    expected: number;
                                    /** @description What each thing known multiplies the place by, and waiting so far */
                                    factors: {
                                        severity: number;
                                        probability: number;
                                        views: number;
                                        minors: number;
                                        ageing: number;
                                    };
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a case that you hold */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        verdict: "violation" | "no-violation";
                        policy?: string;
                        /** @enum {string} */
                        action?: "remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend";
                        facts?: string;
                        hours?: number;
                        /** @enum {string} */
                        feature?: "videos" | "comments" | "messages" | "live" | "profile";
                        territory?: string[];
                        /** @description Further clauses that are broken, each with a statement of its own; together they count once */
                        also?: {
                            policy: string;
                            /** @enum {string} */
                            action?: "remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend";
                        }[];
                        /** @description Can be taken back for ten seconds; until then nobody is told, and what the verdict gives back is not given back */
                        undoable?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            decisionId?: string;
                            /**
                             * Format: date-time
                             * @description Until when `POST /v1/cases/{id}/undo` takes it back
                             */
                            undoableUntil?: string;
                            /**
                             * @description Who has to decide before the verdict takes effect: a second person, or a senior because two differ
                             * @enum {string}
                             */
                            awaits?: "second" | "senior";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep holding a case */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            claimedUntil: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a case aside until a time */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                        /** Format: date-time */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: date-time */
                            heldUntil: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a case back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a case back and not get it again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass a case to a senior */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pass a case to a colleague */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        staffId: string;
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person has reported, newest first */
        get: {
            parameters: {
                query: {
                    reporterAccountId: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                state: "received" | "in-review" | "concluded";
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                reason: string;
                                /** Format: date-time */
                                receivedAt: string;
                                /** @enum {string} */
                                outcome?: "violation" | "no-violation";
                                /** Format: date-time */
                                concludedAt?: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Report an account, a video, a comment or a message */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reporterAccountId?: string;
                        subject: {
                            /** @enum {string} */
                            kind: "account" | "video" | "comment" | "message";
                            id: string;
                        };
                        reason: string;
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "received" | "in-review" | "concluded";
                        };
                    };
                };
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "received" | "in-review" | "concluded";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of a report */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "received" | "in-review" | "concluded";
                            subject: {
                                /** @enum {string} */
                                kind: "account" | "video" | "comment" | "message";
                                id: string;
                            };
                            reason: string;
                            /** Format: date-time */
                            receivedAt: string;
                            /** @enum {string} */
                            outcome?: "violation" | "no-violation";
                            /** Format: date-time */
                            concludedAt?: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reporters/warned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People warned for misuse of reporting, the latest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                accountId: string;
                                right: number;
                                wrong: number;
                                credibility: number;
                                dailyLimit: number | null;
                                /** Format: date-time */
                                warnedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reporters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a person’s reports are believed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            accountId: string;
                            filed: number;
                            open: number;
                            right: number;
                            wrong: number;
                            credibility: number;
                            between: [
                                number,
                                number
                            ];
                            warnedAt: string | null;
                            dailyLimit: number | null;
                            flagger: {
                                name: string;
                                areas: string[];
                            } | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/report-brigades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where reports look arranged, in the last thirty days */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                reports: number;
                                reporters: number;
                                /** Format: date-time */
                                firstAt: string;
                                /** Format: date-time */
                                lastAt: string;
                                caseId: string;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transparency/trusted-flaggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trusted flaggers and what became of their reports */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                areas: {
                                    id: string;
                                    label: string;
                                }[];
                                source: string | null;
                                /** Format: date-time */
                                since: string;
                                until: string | null;
                                reports: number;
                                concluded: number;
                                upheld: number;
                                medianHours: number | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusted-flaggers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trusted flaggers, with their accounts */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                name: string;
                                areas: {
                                    id: string;
                                    label: string;
                                }[];
                                source: string | null;
                                /** Format: date-time */
                                since: string;
                                until: string | null;
                                reports: number;
                                concluded: number;
                                upheld: number;
                                medianHours: number | null;
                                id: string;
                                accountId: string;
                                endedBecause: string | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Appoint a trusted flagger */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        name: string;
                        areas: string[];
                        /** Format: uri */
                        source?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusted-flaggers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the status of a trusted flagger */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person’s appeals, newest first */
        get: {
            parameters: {
                query: {
                    accountId: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                state: "received" | "in-review" | "concluded";
                                level: number;
                                decisionId?: string;
                                reportId?: string;
                                /** Format: date-time */
                                filedAt: string;
                                /** @enum {string} */
                                outcome?: "upheld" | "reversed";
                                /** Format: date-time */
                                concludedAt?: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Appeal against a decision, or against the outcome of one’s report */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accountId: string;
                        decisionId?: string;
                        reportId?: string;
                        statement: string;
                        evidence?: string | string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "received" | "in-review" | "concluded";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of an appeal */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "received" | "in-review" | "concluded";
                            level: number;
                            decisionId?: string;
                            reportId?: string;
                            /** Format: date-time */
                            filedAt: string;
                            /** @enum {string} */
                            outcome?: "upheld" | "reversed";
                            /** Format: date-time */
                            concludedAt?: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one verdict on a set would do, and what it would leave alone; changes nothing */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        query: {
                            /**
                             * @description Of messages only those that were brought to a case, by a report for instance
                             * @enum {string}
                             */
                            kind: "video" | "comment" | "message" | "account";
                            ids?: string[];
                            /** @description Whose content; for accounts the handle itself, or its beginning with * at the end */
                            handle?: string;
                            accountId?: string;
                            /** @description What has a decision in force under this clause */
                            clause?: string;
                            /** @description Words in captions, comments or messages, in any case of letters */
                            text?: string;
                            /**
                             * Format: date-time
                             * @description Posted, or registered, at or after
                             */
                            from?: string;
                            /**
                             * Format: date-time
                             * @description Posted, or registered, before
                             */
                            to?: string;
                            /** @description Videos with exactly these bytes */
                            sha256?: string;
                            /** @description Videos with a key frame within 31 bits of this PDQ hash */
                            pdq?: string;
                            /** @description Videos of the same bytes as this one, or with the pictures of its key frames */
                            like?: string;
                        };
                        verdict: {
                            /** @enum {string} */
                            verdict: "violation" | "no-violation";
                            policy?: string;
                            /** @enum {string} */
                            action?: "remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend";
                            /** @description Stands in every statement of reasons */
                            facts: string;
                            hours?: number;
                            /** @enum {string} */
                            feature?: "videos" | "comments" | "messages" | "live" | "profile";
                            /** @description For `withhold`; otherwise where each thing was posted */
                            territory?: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            matching: number;
                            acts: number;
                            accounts: number;
                            skipped: {
                                because: string;
                                count: number;
                            }[];
                            languages: {
                                language: string | null;
                                count: number;
                            }[];
                            action: string | null;
                            samples: {
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                handle: string | null;
                                text: string | null;
                                language: string | null;
                                country: string | null;
                                createdAt: string | null;
                                views: number;
                                state: string | null;
                                /** @description A picture of a video, for staff; absent where the case is sealed */
                                poster: string | null;
                                /** @description Bits that differ in the nearest key frame, and the share of key frames that are found again */
                                alike: {
                                    distance: number;
                                    share: number;
                                } | null;
                            }[];
                            skippedSamples: {
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                handle: string | null;
                                text: string | null;
                                language: string | null;
                                country: string | null;
                                createdAt: string | null;
                                views: number;
                                state: string | null;
                                /** @description A picture of a video, for staff; absent where the case is sealed */
                                poster: string | null;
                                /** @description Bits that differ in the nearest key frame, and the share of key frames that are found again */
                                alike: {
                                    distance: number;
                                    share: number;
                                } | null;
                                /** @enum {string} */
                                because: "gone" | "in-review" | "needs-own-look" | "already" | "excepted" | "not-certified" | "nothing-to-take-back" | "decided-before";
                            }[];
                            /** @description The video asked about has no key-frame hashes, so only the same bytes were looked for */
                            unhashed: boolean;
                            needsSecond: boolean;
                            /** @description How long carrying it out takes at least */
                            minutes: number;
                            digest: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bulk operations, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "any";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                state: "waiting" | "lapsed" | "refused" | "running" | "done" | "undoing" | "undone";
                                /** @enum {string} */
                                kind: "video" | "comment" | "message" | "account";
                                /** @description As it was sent; empty when its term is over */
                                query: unknown;
                                /** @enum {string} */
                                verdict: "violation" | "no-violation";
                                policy: {
                                    id: string;
                                    title: string;
                                } | null;
                                action: string | null;
                                facts: string | null;
                                queue: string;
                                size: number;
                                needsSecond: boolean;
                                proposedBy: {
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                proposedAt: string;
                                waitsUntil: string | null;
                                confirmedBy: {
                                    id: string;
                                    name: string;
                                } | null;
                                confirmedAt: string | null;
                                refusal: {
                                    by: {
                                        id: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                } | null;
                                undo: {
                                    by: {
                                        id: string;
                                        name: string;
                                    };
                                    /** Format: date-time */
                                    at: string;
                                    because: string;
                                } | null;
                                finishedAt: string | null;
                                undoneAt: string | null;
                                progress: {
                                    waiting: number;
                                    done: number;
                                    skipped: number;
                                    failed: number;
                                    stopped: number;
                                    undone: number;
                                    kept: number;
                                };
                                skipped: {
                                    because: string;
                                    count: number;
                                }[];
                                moves: {
                                    confirm: {
                                        /** @enum {boolean} */
                                        may: true;
                                    } | {
                                        /** @enum {boolean} */
                                        may: false;
                                        because: string;
                                    };
                                    refuse: {
                                        /** @enum {boolean} */
                                        may: true;
                                    } | {
                                        /** @enum {boolean} */
                                        may: false;
                                        because: string;
                                    };
                                    undo: {
                                        /** @enum {boolean} */
                                        may: true;
                                    } | {
                                        /** @enum {boolean} */
                                        may: false;
                                        because: string;
                                    };
                                };
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Decide about the set that was previewed; more than a hundred need a second person */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        query: {
                            /**
                             * @description Of messages only those that were brought to a case, by a report for instance
                             * @enum {string}
                             */
                            kind: "video" | "comment" | "message" | "account";
                            ids?: string[];
                            /** @description Whose content; for accounts the handle itself, or its beginning with * at the end */
                            handle?: string;
                            accountId?: string;
                            /** @description What has a decision in force under this clause */
                            clause?: string;
                            /** @description Words in captions, comments or messages, in any case of letters */
                            text?: string;
                            /**
                             * Format: date-time
                             * @description Posted, or registered, at or after
                             */
                            from?: string;
                            /**
                             * Format: date-time
                             * @description Posted, or registered, before
                             */
                            to?: string;
                            /** @description Videos with exactly these bytes */
                            sha256?: string;
                            /** @description Videos with a key frame within 31 bits of this PDQ hash */
                            pdq?: string;
                            /** @description Videos of the same bytes as this one, or with the pictures of its key frames */
                            like?: string;
                        };
                        verdict: {
                            /** @enum {string} */
                            verdict: "violation" | "no-violation";
                            policy?: string;
                            /** @enum {string} */
                            action?: "remove" | "hold" | "limit-16" | "limit-18" | "not-for-feeds" | "warn-screen" | "withhold" | "warn" | "restrict-feature" | "suspend";
                            /** @description Stands in every statement of reasons */
                            facts: string;
                            hours?: number;
                            /** @enum {string} */
                            feature?: "videos" | "comments" | "messages" | "live" | "profile";
                            /** @description For `withhold`; otherwise where each thing was posted */
                            territory?: string[];
                        };
                        /** @description Of the preview that was looked at */
                        digest: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "running";
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One bulk operation with its progress */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "waiting" | "lapsed" | "refused" | "running" | "done" | "undoing" | "undone";
                            /** @enum {string} */
                            kind: "video" | "comment" | "message" | "account";
                            /** @description As it was sent; empty when its term is over */
                            query: unknown;
                            /** @enum {string} */
                            verdict: "violation" | "no-violation";
                            policy: {
                                id: string;
                                title: string;
                            } | null;
                            action: string | null;
                            facts: string | null;
                            queue: string;
                            size: number;
                            needsSecond: boolean;
                            proposedBy: {
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            proposedAt: string;
                            waitsUntil: string | null;
                            confirmedBy: {
                                id: string;
                                name: string;
                            } | null;
                            confirmedAt: string | null;
                            refusal: {
                                by: {
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                                because: string;
                            } | null;
                            undo: {
                                by: {
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                at: string;
                                because: string;
                            } | null;
                            finishedAt: string | null;
                            undoneAt: string | null;
                            progress: {
                                waiting: number;
                                done: number;
                                skipped: number;
                                failed: number;
                                stopped: number;
                                undone: number;
                                kept: number;
                            };
                            skipped: {
                                because: string;
                                count: number;
                            }[];
                            moves: {
                                confirm: {
                                    /** @enum {boolean} */
                                    may: true;
                                } | {
                                    /** @enum {boolean} */
                                    may: false;
                                    because: string;
                                };
                                refuse: {
                                    /** @enum {boolean} */
                                    may: true;
                                } | {
                                    /** @enum {boolean} */
                                    may: false;
                                    because: string;
                                };
                                undo: {
                                    /** @enum {boolean} */
                                    may: true;
                                } | {
                                    /** @enum {boolean} */
                                    may: false;
                                    because: string;
                                };
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk/{id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The frozen set, and what became of each thing in it */
        get: {
            parameters: {
                query?: {
                    outcome?: "waiting" | "done" | "skipped" | "failed" | "stopped" | "undone" | "kept";
                    cursor?: string;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                };
                                handle: string | null;
                                text: string | null;
                                language: string | null;
                                country: string | null;
                                createdAt: string | null;
                                views: number;
                                state: string | null;
                                /** @description A picture of a video, for staff; absent where the case is sealed */
                                poster: string | null;
                                /** @description Bits that differ in the nearest key frame, and the share of key frames that are found again */
                                alike: {
                                    distance: number;
                                    share: number;
                                } | null;
                                position: number;
                                /** @enum {string} */
                                outcome: "waiting" | "done" | "skipped" | "failed" | "stopped" | "undone" | "kept";
                                because: string | null;
                                decisionId: string | null;
                                caseId: string | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree, as the second person, so that it begins */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposal with a reason, or take one’s own back */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulk/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop it and take back, as one, what was done */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules, and how often people found each version right */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                version: string;
                                /** @enum {string} */
                                state: "live" | "shadow" | "off" | "earlier";
                                clause: {
                                    id: string;
                                    title: string;
                                } | null;
                                action: string | null;
                                subjects: string[];
                                precision: {
                                    /** @description Proposals on which a person decided under the rule’s policy or found nothing, in the last 365 days */
                                    judged: number;
                                    right: number;
                                    wrong: number;
                                    /** @description Of the wrong ones, those found on appeal */
                                    onAppeal: number;
                                    /** @description Broke another policy; not counted */
                                    other: number;
                                    share: number | null;
                                    /** @description Wilson’s interval at 95 % */
                                    between: [
                                        number,
                                        number
                                    ];
                                };
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules that used up their automatic actions of an hour, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "open" | "answered";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                rule: string;
                                subjectKind: string;
                                /** Format: date-time */
                                at: string;
                                /**
                                 * Format: date-time
                                 * @description Beginning of the hour
                                 */
                                hourAt: string;
                                /** @description Automatic actions that the rule may take in an hour */
                                limit: number;
                                /** @description What it wanted beyond that in the hour; all of it went to people */
                                sentToPeople: number;
                                answer: {
                                    by: string;
                                    /** Format: date-time */
                                    at: string;
                                    finding: string;
                                } | null;
                            }[];
                            nextCursor: string | null;
                            /** @description How many wait for an answer in all */
                            open: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rule-stops/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what was found about a rule that stopped */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        finding: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/word-exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Innocent words that the lists have hit, proposed and answered, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "proposed" | "in-force" | "refused" | "ended";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                state: "proposed" | "in-force" | "refused" | "ended";
                                language: string;
                                list: string;
                                /** @description The entry of the list */
                                word: string;
                                /** @description What it had matched, with a word on each side where there was one */
                                phrase: string;
                                /** @description The matched words and a few around them; everything else is masked */
                                context: {
                                    text: string;
                                    start: number;
                                    end: number;
                                };
                                /** @description The decision that was taken back, the first one */
                                decisionId: string;
                                times: number;
                                /** Format: date-time */
                                proposedAt: string;
                                decidedBy: string | null;
                                decidedAt: string | null;
                                reason: string | null;
                                accepted: {
                                    phrase: string;
                                    version: number;
                                    endedVersion: number | null;
                                    endedAt: string | null;
                                } | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/word-exceptions/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excuse a phrase from now on, as a new version of the lists */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        phrase: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/word-exceptions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave the list as it is */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/word-exceptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an accepted exception out again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/dsa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements of reasons in the form of the DSA Transparency Database */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    samples?: "true" | "false";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                puid: string;
                                decision_visibility?: ("DECISION_VISIBILITY_CONTENT_REMOVED" | "DECISION_VISIBILITY_CONTENT_DISABLED" | "DECISION_VISIBILITY_CONTENT_DEMOTED" | "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED" | "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED" | "DECISION_VISIBILITY_CONTENT_LABELLED" | "DECISION_VISIBILITY_OTHER")[];
                                decision_visibility_other?: string;
                                /** @enum {string} */
                                decision_monetary?: "DECISION_MONETARY_SUSPENSION" | "DECISION_MONETARY_TERMINATION" | "DECISION_MONETARY_OTHER";
                                decision_monetary_other?: string;
                                /** @enum {string} */
                                decision_provision?: "DECISION_PROVISION_PARTIAL_SUSPENSION" | "DECISION_PROVISION_TOTAL_SUSPENSION" | "DECISION_PROVISION_PARTIAL_TERMINATION" | "DECISION_PROVISION_TOTAL_TERMINATION";
                                /** @enum {string} */
                                decision_account?: "DECISION_ACCOUNT_SUSPENDED" | "DECISION_ACCOUNT_TERMINATED";
                                /** @enum {string} */
                                account_type?: "ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE";
                                /** @enum {string} */
                                decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT" | "DECISION_GROUND_INCOMPATIBLE_CONTENT";
                                /** Format: uri */
                                decision_ground_reference_url?: string;
                                illegal_content_legal_ground?: string;
                                illegal_content_explanation?: string;
                                incompatible_content_ground?: string;
                                incompatible_content_explanation?: string;
                                /** @enum {string} */
                                incompatible_content_illegal?: "Yes" | "No";
                                content_type: ("CONTENT_TYPE_APP" | "CONTENT_TYPE_AUDIO" | "CONTENT_TYPE_IMAGE" | "CONTENT_TYPE_PRODUCT" | "CONTENT_TYPE_SYNTHETIC_MEDIA" | "CONTENT_TYPE_TEXT" | "CONTENT_TYPE_VIDEO" | "CONTENT_TYPE_OTHER")[];
                                content_type_other?: string;
                                /** @enum {string} */
                                category: "STATEMENT_CATEGORY_ANIMAL_WELFARE" | "STATEMENT_CATEGORY_CONSUMER_INFORMATION" | "STATEMENT_CATEGORY_CYBER_VIOLENCE" | "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN" | "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS" | "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH" | "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS" | "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS" | "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE" | "STATEMENT_CATEGORY_OTHER_VIOLATION_TC" | "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" | "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY" | "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" | "STATEMENT_CATEGORY_SELF_HARM" | "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS" | "STATEMENT_CATEGORY_VIOLENCE";
                                category_addition?: ("STATEMENT_CATEGORY_ANIMAL_WELFARE" | "STATEMENT_CATEGORY_CONSUMER_INFORMATION" | "STATEMENT_CATEGORY_CYBER_VIOLENCE" | "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN" | "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS" | "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH" | "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS" | "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS" | "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE" | "STATEMENT_CATEGORY_OTHER_VIOLATION_TC" | "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" | "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY" | "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" | "STATEMENT_CATEGORY_SELF_HARM" | "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS" | "STATEMENT_CATEGORY_VIOLENCE")[];
                                category_specification?: ("KEYWORD_ANIMAL_HARM" | "KEYWORD_UNLAWFUL_SALE_ANIMALS" | "KEYWORD_HIDDEN_ADVERTISEMENT" | "KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS" | "KEYWORD_MISLEADING_INFO_GOODS_SERVICES" | "KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS" | "KEYWORD_NONCOMPLIANCE_PRICING" | "KEYWORD_CYBER_BULLYING_INTIMIDATION" | "KEYWORD_CYBER_HARASSMENT" | "KEYWORD_CYBER_INCITEMENT" | "KEYWORD_CYBER_STALKING" | "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING" | "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE" | "KEYWORD_BULLYING_AGAINST_GIRLS" | "KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN" | "KEYWORD_CYBER_STALKING_AGAINST_WOMEN" | "KEYWORD_FEMALE_GENDERED_DISINFORMATION" | "KEYWORD_INCITEMENT_AGAINST_WOMEN" | "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN" | "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN" | "KEYWORD_BIOMETRIC_DATA_BREACH" | "KEYWORD_DATA_FALSIFICATION" | "KEYWORD_MISSING_PROCESSING_GROUND" | "KEYWORD_RIGHT_TO_BE_FORGOTTEN" | "KEYWORD_DEFAMATION" | "KEYWORD_DISCRIMINATION" | "KEYWORD_HATE_SPEECH" | "KEYWORD_COPYRIGHT_INFRINGEMENT" | "KEYWORD_DESIGN_INFRINGEMENT" | "KEYWORD_GEOGRAPHIC_INDICATIONS_INFRINGEMENT" | "KEYWORD_PATENT_INFRINGEMENT" | "KEYWORD_TRADE_SECRET_INFRINGEMENT" | "KEYWORD_TRADEMARK_INFRINGEMENT" | "KEYWORD_MISINFORMATION_DISINFORMATION" | "KEYWORD_VIOLATION_EU_LAW" | "KEYWORD_VIOLATION_NATIONAL_LAW" | "KEYWORD_ADULT_SEXUAL_MATERIAL" | "KEYWORD_AGE_SPECIFIC_RESTRICTIONS" | "KEYWORD_GEOGRAPHICAL_REQUIREMENTS" | "KEYWORD_GOODS_SERVICES_NOT_PERMITTED" | "KEYWORD_LANGUAGE_REQUIREMENTS" | "KEYWORD_NUDITY" | "KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS" | "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL" | "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE" | "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS" | "KEYWORD_UNSAFE_CHALLENGES" | "KEYWORD_ILLEGAL_ORGANIZATIONS" | "KEYWORD_RISK_ENVIRONMENTAL_DAMAGE" | "KEYWORD_RISK_PUBLIC_HEALTH" | "KEYWORD_TERRORIST_CONTENT" | "KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING" | "KEYWORD_INAUTHENTIC_ACCOUNTS" | "KEYWORD_INAUTHENTIC_LISTINGS" | "KEYWORD_INAUTHENTIC_USER_REVIEWS" | "KEYWORD_PHISHING" | "KEYWORD_PYRAMID_SCHEMES" | "KEYWORD_CONTENT_PROMOTING_EATING_DISORDERS" | "KEYWORD_SELF_MUTILATION" | "KEYWORD_SUICIDE" | "KEYWORD_PROHIBITED_PRODUCTS" | "KEYWORD_UNSAFE_PRODUCTS" | "KEYWORD_COORDINATED_HARM" | "KEYWORD_INCITEMENT_VIOLENCE_HATRED" | "KEYWORD_HUMAN_EXPLOITATION" | "KEYWORD_HUMAN_TRAFFICKING" | "KEYWORD_TRAFFICKING_WOMEN_GIRLS" | "KEYWORD_OTHER" | "KEYWORD_STALKING")[];
                                category_specification_other?: string;
                                territorial_scope: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "HU" | "IE" | "IS" | "IT" | "LI" | "LT" | "LU" | "LV" | "MT" | "NL" | "NO" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[];
                                content_language?: string;
                                /** Format: date */
                                content_date: string;
                                /** Format: date */
                                application_date: string;
                                /** Format: date */
                                end_date_visibility_restriction?: string;
                                /** Format: date */
                                end_date_monetary_restriction?: string;
                                /** Format: date */
                                end_date_service_restriction?: string;
                                /** Format: date */
                                end_date_account_restriction?: string;
                                decision_facts: string;
                                /** @enum {string} */
                                source_type: "SOURCE_ARTICLE_16" | "SOURCE_TRUSTED_FLAGGER" | "SOURCE_TYPE_OTHER_NOTIFICATION" | "SOURCE_VOLUNTARY";
                                source_identity?: string;
                                /** @enum {string} */
                                automated_detection: "Yes" | "No";
                                /** @enum {string} */
                                automated_decision: "AUTOMATED_DECISION_FULLY" | "AUTOMATED_DECISION_PARTIALLY" | "AUTOMATED_DECISION_NOT_AUTOMATED";
                                content_id?: {
                                    "EAN-13": string;
                                };
                            }[];
                            nextCursor: string | null;
                            synthetic: boolean;
                            looked: number;
                            leftOut: {
                                takesNothing: number;
                                otherPeople: number;
                            };
                            refused: {
                                decisionId: string;
                                problems: {
                                    pointer: string;
                                    message: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/dsa.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same page as a file that the database takes as it is */
        get: {
            parameters: {
                query: {
                    from: string;
                    to: string;
                    samples?: "true" | "false";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            statements: {
                                puid: string;
                                decision_visibility?: ("DECISION_VISIBILITY_CONTENT_REMOVED" | "DECISION_VISIBILITY_CONTENT_DISABLED" | "DECISION_VISIBILITY_CONTENT_DEMOTED" | "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED" | "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED" | "DECISION_VISIBILITY_CONTENT_LABELLED" | "DECISION_VISIBILITY_OTHER")[];
                                decision_visibility_other?: string;
                                /** @enum {string} */
                                decision_monetary?: "DECISION_MONETARY_SUSPENSION" | "DECISION_MONETARY_TERMINATION" | "DECISION_MONETARY_OTHER";
                                decision_monetary_other?: string;
                                /** @enum {string} */
                                decision_provision?: "DECISION_PROVISION_PARTIAL_SUSPENSION" | "DECISION_PROVISION_TOTAL_SUSPENSION" | "DECISION_PROVISION_PARTIAL_TERMINATION" | "DECISION_PROVISION_TOTAL_TERMINATION";
                                /** @enum {string} */
                                decision_account?: "DECISION_ACCOUNT_SUSPENDED" | "DECISION_ACCOUNT_TERMINATED";
                                /** @enum {string} */
                                account_type?: "ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE";
                                /** @enum {string} */
                                decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT" | "DECISION_GROUND_INCOMPATIBLE_CONTENT";
                                /** Format: uri */
                                decision_ground_reference_url?: string;
                                illegal_content_legal_ground?: string;
                                illegal_content_explanation?: string;
                                incompatible_content_ground?: string;
                                incompatible_content_explanation?: string;
                                /** @enum {string} */
                                incompatible_content_illegal?: "Yes" | "No";
                                content_type: ("CONTENT_TYPE_APP" | "CONTENT_TYPE_AUDIO" | "CONTENT_TYPE_IMAGE" | "CONTENT_TYPE_PRODUCT" | "CONTENT_TYPE_SYNTHETIC_MEDIA" | "CONTENT_TYPE_TEXT" | "CONTENT_TYPE_VIDEO" | "CONTENT_TYPE_OTHER")[];
                                content_type_other?: string;
                                /** @enum {string} */
                                category: "STATEMENT_CATEGORY_ANIMAL_WELFARE" | "STATEMENT_CATEGORY_CONSUMER_INFORMATION" | "STATEMENT_CATEGORY_CYBER_VIOLENCE" | "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN" | "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS" | "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH" | "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS" | "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS" | "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE" | "STATEMENT_CATEGORY_OTHER_VIOLATION_TC" | "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" | "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY" | "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" | "STATEMENT_CATEGORY_SELF_HARM" | "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS" | "STATEMENT_CATEGORY_VIOLENCE";
                                category_addition?: ("STATEMENT_CATEGORY_ANIMAL_WELFARE" | "STATEMENT_CATEGORY_CONSUMER_INFORMATION" | "STATEMENT_CATEGORY_CYBER_VIOLENCE" | "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN" | "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS" | "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH" | "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS" | "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS" | "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE" | "STATEMENT_CATEGORY_OTHER_VIOLATION_TC" | "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" | "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY" | "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" | "STATEMENT_CATEGORY_SELF_HARM" | "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS" | "STATEMENT_CATEGORY_VIOLENCE")[];
                                category_specification?: ("KEYWORD_ANIMAL_HARM" | "KEYWORD_UNLAWFUL_SALE_ANIMALS" | "KEYWORD_HIDDEN_ADVERTISEMENT" | "KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS" | "KEYWORD_MISLEADING_INFO_GOODS_SERVICES" | "KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS" | "KEYWORD_NONCOMPLIANCE_PRICING" | "KEYWORD_CYBER_BULLYING_INTIMIDATION" | "KEYWORD_CYBER_HARASSMENT" | "KEYWORD_CYBER_INCITEMENT" | "KEYWORD_CYBER_STALKING" | "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING" | "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE" | "KEYWORD_BULLYING_AGAINST_GIRLS" | "KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN" | "KEYWORD_CYBER_STALKING_AGAINST_WOMEN" | "KEYWORD_FEMALE_GENDERED_DISINFORMATION" | "KEYWORD_INCITEMENT_AGAINST_WOMEN" | "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN" | "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN" | "KEYWORD_BIOMETRIC_DATA_BREACH" | "KEYWORD_DATA_FALSIFICATION" | "KEYWORD_MISSING_PROCESSING_GROUND" | "KEYWORD_RIGHT_TO_BE_FORGOTTEN" | "KEYWORD_DEFAMATION" | "KEYWORD_DISCRIMINATION" | "KEYWORD_HATE_SPEECH" | "KEYWORD_COPYRIGHT_INFRINGEMENT" | "KEYWORD_DESIGN_INFRINGEMENT" | "KEYWORD_GEOGRAPHIC_INDICATIONS_INFRINGEMENT" | "KEYWORD_PATENT_INFRINGEMENT" | "KEYWORD_TRADE_SECRET_INFRINGEMENT" | "KEYWORD_TRADEMARK_INFRINGEMENT" | "KEYWORD_MISINFORMATION_DISINFORMATION" | "KEYWORD_VIOLATION_EU_LAW" | "KEYWORD_VIOLATION_NATIONAL_LAW" | "KEYWORD_ADULT_SEXUAL_MATERIAL" | "KEYWORD_AGE_SPECIFIC_RESTRICTIONS" | "KEYWORD_GEOGRAPHICAL_REQUIREMENTS" | "KEYWORD_GOODS_SERVICES_NOT_PERMITTED" | "KEYWORD_LANGUAGE_REQUIREMENTS" | "KEYWORD_NUDITY" | "KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS" | "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL" | "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE" | "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS" | "KEYWORD_UNSAFE_CHALLENGES" | "KEYWORD_ILLEGAL_ORGANIZATIONS" | "KEYWORD_RISK_ENVIRONMENTAL_DAMAGE" | "KEYWORD_RISK_PUBLIC_HEALTH" | "KEYWORD_TERRORIST_CONTENT" | "KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING" | "KEYWORD_INAUTHENTIC_ACCOUNTS" | "KEYWORD_INAUTHENTIC_LISTINGS" | "KEYWORD_INAUTHENTIC_USER_REVIEWS" | "KEYWORD_PHISHING" | "KEYWORD_PYRAMID_SCHEMES" | "KEYWORD_CONTENT_PROMOTING_EATING_DISORDERS" | "KEYWORD_SELF_MUTILATION" | "KEYWORD_SUICIDE" | "KEYWORD_PROHIBITED_PRODUCTS" | "KEYWORD_UNSAFE_PRODUCTS" | "KEYWORD_COORDINATED_HARM" | "KEYWORD_INCITEMENT_VIOLENCE_HATRED" | "KEYWORD_HUMAN_EXPLOITATION" | "KEYWORD_HUMAN_TRAFFICKING" | "KEYWORD_TRAFFICKING_WOMEN_GIRLS" | "KEYWORD_OTHER" | "KEYWORD_STALKING")[];
                                category_specification_other?: string;
                                territorial_scope: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "HU" | "IE" | "IS" | "IT" | "LI" | "LT" | "LU" | "LV" | "MT" | "NL" | "NO" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[];
                                content_language?: string;
                                /** Format: date */
                                content_date: string;
                                /** Format: date */
                                application_date: string;
                                /** Format: date */
                                end_date_visibility_restriction?: string;
                                /** Format: date */
                                end_date_monetary_restriction?: string;
                                /** Format: date */
                                end_date_service_restriction?: string;
                                /** Format: date */
                                end_date_account_restriction?: string;
                                decision_facts: string;
                                /** @enum {string} */
                                source_type: "SOURCE_ARTICLE_16" | "SOURCE_TRUSTED_FLAGGER" | "SOURCE_TYPE_OTHER_NOTIFICATION" | "SOURCE_VOLUNTARY";
                                source_identity?: string;
                                /** @enum {string} */
                                automated_detection: "Yes" | "No";
                                /** @enum {string} */
                                automated_decision: "AUTOMATED_DECISION_FULLY" | "AUTOMATED_DECISION_PARTIALLY" | "AUTOMATED_DECISION_NOT_AUTOMATED";
                                content_id?: {
                                    "EAN-13": string;
                                };
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/union-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The statement of one decision for the DSA Transparency Database; null when it takes nothing in the Union */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            statement: {
                                puid: string;
                                decision_visibility?: ("DECISION_VISIBILITY_CONTENT_REMOVED" | "DECISION_VISIBILITY_CONTENT_DISABLED" | "DECISION_VISIBILITY_CONTENT_DEMOTED" | "DECISION_VISIBILITY_CONTENT_AGE_RESTRICTED" | "DECISION_VISIBILITY_CONTENT_INTERACTION_RESTRICTED" | "DECISION_VISIBILITY_CONTENT_LABELLED" | "DECISION_VISIBILITY_OTHER")[];
                                decision_visibility_other?: string;
                                /** @enum {string} */
                                decision_monetary?: "DECISION_MONETARY_SUSPENSION" | "DECISION_MONETARY_TERMINATION" | "DECISION_MONETARY_OTHER";
                                decision_monetary_other?: string;
                                /** @enum {string} */
                                decision_provision?: "DECISION_PROVISION_PARTIAL_SUSPENSION" | "DECISION_PROVISION_TOTAL_SUSPENSION" | "DECISION_PROVISION_PARTIAL_TERMINATION" | "DECISION_PROVISION_TOTAL_TERMINATION";
                                /** @enum {string} */
                                decision_account?: "DECISION_ACCOUNT_SUSPENDED" | "DECISION_ACCOUNT_TERMINATED";
                                /** @enum {string} */
                                account_type?: "ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE";
                                /** @enum {string} */
                                decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT" | "DECISION_GROUND_INCOMPATIBLE_CONTENT";
                                /** Format: uri */
                                decision_ground_reference_url?: string;
                                illegal_content_legal_ground?: string;
                                illegal_content_explanation?: string;
                                incompatible_content_ground?: string;
                                incompatible_content_explanation?: string;
                                /** @enum {string} */
                                incompatible_content_illegal?: "Yes" | "No";
                                content_type: ("CONTENT_TYPE_APP" | "CONTENT_TYPE_AUDIO" | "CONTENT_TYPE_IMAGE" | "CONTENT_TYPE_PRODUCT" | "CONTENT_TYPE_SYNTHETIC_MEDIA" | "CONTENT_TYPE_TEXT" | "CONTENT_TYPE_VIDEO" | "CONTENT_TYPE_OTHER")[];
                                content_type_other?: string;
                                /** @enum {string} */
                                category: "STATEMENT_CATEGORY_ANIMAL_WELFARE" | "STATEMENT_CATEGORY_CONSUMER_INFORMATION" | "STATEMENT_CATEGORY_CYBER_VIOLENCE" | "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN" | "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS" | "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH" | "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS" | "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS" | "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE" | "STATEMENT_CATEGORY_OTHER_VIOLATION_TC" | "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" | "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY" | "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" | "STATEMENT_CATEGORY_SELF_HARM" | "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS" | "STATEMENT_CATEGORY_VIOLENCE";
                                category_addition?: ("STATEMENT_CATEGORY_ANIMAL_WELFARE" | "STATEMENT_CATEGORY_CONSUMER_INFORMATION" | "STATEMENT_CATEGORY_CYBER_VIOLENCE" | "STATEMENT_CATEGORY_CYBER_VIOLENCE_AGAINST_WOMEN" | "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS" | "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH" | "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS" | "STATEMENT_CATEGORY_NEGATIVE_EFFECTS_ON_CIVIC_DISCOURSE_OR_ELECTIONS" | "STATEMENT_CATEGORY_NOT_SPECIFIED_NOTICE" | "STATEMENT_CATEGORY_OTHER_VIOLATION_TC" | "STATEMENT_CATEGORY_PROTECTION_OF_MINORS" | "STATEMENT_CATEGORY_RISK_FOR_PUBLIC_SECURITY" | "STATEMENT_CATEGORY_SCAMS_AND_FRAUD" | "STATEMENT_CATEGORY_SELF_HARM" | "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS" | "STATEMENT_CATEGORY_VIOLENCE")[];
                                category_specification?: ("KEYWORD_ANIMAL_HARM" | "KEYWORD_UNLAWFUL_SALE_ANIMALS" | "KEYWORD_HIDDEN_ADVERTISEMENT" | "KEYWORD_INSUFFICIENT_INFORMATION_ON_TRADERS" | "KEYWORD_MISLEADING_INFO_GOODS_SERVICES" | "KEYWORD_MISLEADING_INFO_CONSUMER_RIGHTS" | "KEYWORD_NONCOMPLIANCE_PRICING" | "KEYWORD_CYBER_BULLYING_INTIMIDATION" | "KEYWORD_CYBER_HARASSMENT" | "KEYWORD_CYBER_INCITEMENT" | "KEYWORD_CYBER_STALKING" | "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING" | "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE" | "KEYWORD_BULLYING_AGAINST_GIRLS" | "KEYWORD_CYBER_HARASSMENT_AGAINST_WOMEN" | "KEYWORD_CYBER_STALKING_AGAINST_WOMEN" | "KEYWORD_FEMALE_GENDERED_DISINFORMATION" | "KEYWORD_INCITEMENT_AGAINST_WOMEN" | "KEYWORD_NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN" | "KEYWORD_NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN" | "KEYWORD_BIOMETRIC_DATA_BREACH" | "KEYWORD_DATA_FALSIFICATION" | "KEYWORD_MISSING_PROCESSING_GROUND" | "KEYWORD_RIGHT_TO_BE_FORGOTTEN" | "KEYWORD_DEFAMATION" | "KEYWORD_DISCRIMINATION" | "KEYWORD_HATE_SPEECH" | "KEYWORD_COPYRIGHT_INFRINGEMENT" | "KEYWORD_DESIGN_INFRINGEMENT" | "KEYWORD_GEOGRAPHIC_INDICATIONS_INFRINGEMENT" | "KEYWORD_PATENT_INFRINGEMENT" | "KEYWORD_TRADE_SECRET_INFRINGEMENT" | "KEYWORD_TRADEMARK_INFRINGEMENT" | "KEYWORD_MISINFORMATION_DISINFORMATION" | "KEYWORD_VIOLATION_EU_LAW" | "KEYWORD_VIOLATION_NATIONAL_LAW" | "KEYWORD_ADULT_SEXUAL_MATERIAL" | "KEYWORD_AGE_SPECIFIC_RESTRICTIONS" | "KEYWORD_GEOGRAPHICAL_REQUIREMENTS" | "KEYWORD_GOODS_SERVICES_NOT_PERMITTED" | "KEYWORD_LANGUAGE_REQUIREMENTS" | "KEYWORD_NUDITY" | "KEYWORD_AGE_SPECIFIC_RESTRICTIONS_MINORS" | "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL" | "KEYWORD_CHILD_SEXUAL_ABUSE_MATERIAL_DEEPFAKE" | "KEYWORD_GROOMING_SEXUAL_ENTICEMENT_MINORS" | "KEYWORD_UNSAFE_CHALLENGES" | "KEYWORD_ILLEGAL_ORGANIZATIONS" | "KEYWORD_RISK_ENVIRONMENTAL_DAMAGE" | "KEYWORD_RISK_PUBLIC_HEALTH" | "KEYWORD_TERRORIST_CONTENT" | "KEYWORD_IMPERSONATION_ACCOUNT_HIJACKING" | "KEYWORD_INAUTHENTIC_ACCOUNTS" | "KEYWORD_INAUTHENTIC_LISTINGS" | "KEYWORD_INAUTHENTIC_USER_REVIEWS" | "KEYWORD_PHISHING" | "KEYWORD_PYRAMID_SCHEMES" | "KEYWORD_CONTENT_PROMOTING_EATING_DISORDERS" | "KEYWORD_SELF_MUTILATION" | "KEYWORD_SUICIDE" | "KEYWORD_PROHIBITED_PRODUCTS" | "KEYWORD_UNSAFE_PRODUCTS" | "KEYWORD_COORDINATED_HARM" | "KEYWORD_INCITEMENT_VIOLENCE_HATRED" | "KEYWORD_HUMAN_EXPLOITATION" | "KEYWORD_HUMAN_TRAFFICKING" | "KEYWORD_TRAFFICKING_WOMEN_GIRLS" | "KEYWORD_OTHER" | "KEYWORD_STALKING")[];
                                category_specification_other?: string;
                                territorial_scope: ("AT" | "BE" | "BG" | "CY" | "CZ" | "DE" | "DK" | "EE" | "ES" | "FI" | "FR" | "GR" | "HR" | "HU" | "IE" | "IS" | "IT" | "LI" | "LT" | "LU" | "LV" | "MT" | "NL" | "NO" | "PL" | "PT" | "RO" | "SE" | "SI" | "SK")[];
                                content_language?: string;
                                /** Format: date */
                                content_date: string;
                                /** Format: date */
                                application_date: string;
                                /** Format: date */
                                end_date_visibility_restriction?: string;
                                /** Format: date */
                                end_date_monetary_restriction?: string;
                                /** Format: date */
                                end_date_service_restriction?: string;
                                /** Format: date */
                                end_date_account_restriction?: string;
                                decision_facts: string;
                                /** @enum {string} */
                                source_type: "SOURCE_ARTICLE_16" | "SOURCE_TRUSTED_FLAGGER" | "SOURCE_TYPE_OTHER_NOTIFICATION" | "SOURCE_VOLUNTARY";
                                source_identity?: string;
                                /** @enum {string} */
                                automated_detection: "Yes" | "No";
                                /** @enum {string} */
                                automated_decision: "AUTOMATED_DECISION_FULLY" | "AUTOMATED_DECISION_PARTIALLY" | "AUTOMATED_DECISION_NOT_AUTOMATED";
                                content_id?: {
                                    "EAN-13": string;
                                };
                            } | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/age-signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give the host’s own signals that a holder may be under the minimum age */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        signals: {
                            accountId: string;
                            /** @description One of the kinds that GET /v1/age-signal-kinds gives as the host’s */
                            kind: string;
                            ageYears?: number;
                            /** @default 1 */
                            confidence?: number;
                            ref?: string;
                            /** Format: date-time */
                            seenAt?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            taken: number;
                            ignored: {
                                index: number;
                                /** @enum {string} */
                                because: "unknown-kind" | "unknown-account" | "in-future";
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/age-signal-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinds of age signals, their weights, and what outcomes say of them */
        get: {
            parameters: {
                query?: {
                    locale?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            priorProbability: number;
                            openCase: number;
                            items: {
                                id: string;
                                label: string;
                                from: string;
                                times: number;
                                most: number;
                                halfLifeDays: number;
                                underAge: number;
                                oldEnough: number;
                                observedTimes: number | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}/age-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What speaks for and against an age, for whoever decides */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            minimumAge: number;
                            /** @enum {string} */
                            band: "13-15" | "16-17" | "18+";
                            /** @enum {string} */
                            level: "declared" | "estimated" | "verified";
                            probability: number;
                            openCase: number;
                            signals: {
                                kind: string;
                                label: string;
                                ageYears: number | null;
                                confidence: number;
                                /** Format: date-time */
                                seenAt: string;
                                counts: boolean;
                                about: {
                                    kind: string;
                                    id: string;
                                } | null;
                            }[];
                            shares: {
                                kind: string;
                                label: string;
                                count: number;
                                times: number;
                            }[];
                            evidence: {
                                method: string;
                                level: string;
                                from: number;
                                to: number | null;
                                /** Format: date-time */
                                givenAt: string;
                            }[];
                            minimumsTold: {
                                years: number;
                                startsOn: string;
                                /** Format: date-time */
                                toldAt: string;
                            }[];
                            removal: {
                                /** Format: date-time */
                                removedAt: string;
                                /** Format: date-time */
                                appealableUntil: string;
                                /** Format: date-time */
                                eraseAt: string;
                                restoredAt: string | null;
                            } | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Searches over all accounts, newest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                question: "signals" | "minimum";
                                /** @enum {string} */
                                mode: "dry" | "act";
                                country: string | null;
                                years: number | null;
                                onDate: string | null;
                                reason: string;
                                /** @enum {string} */
                                state: "running" | "paused" | "full" | "stopped" | "done";
                                looked: number;
                                found: number;
                                cases: number;
                                counts: {
                                    [key: string]: number;
                                };
                                startedBy: string;
                                /** Format: date-time */
                                startedAt: string;
                                /** Format: date-time */
                                movedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Start a search over all accounts in the background */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        question: "signals";
                        /** @enum {string} */
                        mode: "dry" | "act";
                        country?: string;
                        reason: string;
                    } | {
                        /** @enum {string} */
                        question: "minimum";
                        /** @enum {string} */
                        mode: "dry";
                        country: string;
                        years: number;
                        /** Format: date */
                        onDate: string;
                        reason: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            question: "signals" | "minimum";
                            /** @enum {string} */
                            mode: "dry" | "act";
                            country: string | null;
                            years: number | null;
                            onDate: string | null;
                            reason: string;
                            /** @enum {string} */
                            state: "running" | "paused" | "full" | "stopped" | "done";
                            looked: number;
                            found: number;
                            cases: number;
                            counts: {
                                [key: string]: number;
                            };
                            startedBy: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            movedAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a search is */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            question: "signals" | "minimum";
                            /** @enum {string} */
                            mode: "dry" | "act";
                            country: string | null;
                            years: number | null;
                            onDate: string | null;
                            reason: string;
                            /** @enum {string} */
                            state: "running" | "paused" | "full" | "stopped" | "done";
                            looked: number;
                            found: number;
                            cases: number;
                            counts: {
                                [key: string]: number;
                            };
                            startedBy: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            movedAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/sweeps/{id}/finds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a dry search would bring before people */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                accountId: string;
                                probability: number;
                                kinds: string[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/sweeps/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause, resume or stop a search */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        move: "pause" | "resume" | "stop";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            question: "signals" | "minimum";
                            /** @enum {string} */
                            mode: "dry" | "act";
                            country: string | null;
                            years: number | null;
                            onDate: string | null;
                            reason: string;
                            /** @enum {string} */
                            state: "running" | "paused" | "full" | "stopped" | "done";
                            looked: number;
                            found: number;
                            cases: number;
                            counts: {
                                [key: string]: number;
                            };
                            startedBy: string;
                            /** Format: date-time */
                            startedAt: string;
                            /** Format: date-time */
                            movedAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/minimum-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Higher minimum ages announced for accounts opened before, newest first */
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                place: string;
                                years: number;
                                startsOn: string;
                                /** @enum {string} */
                                state: "running" | "paused" | "full" | "withdrawing" | "withdrawn" | "done";
                                actOn: string;
                                steps: {
                                    on: string;
                                    /** @enum {string} */
                                    state: "coming" | "under-way" | "done";
                                }[];
                                told: number;
                                guardians: number;
                                shown: number;
                                cases: number;
                                /** Format: date-time */
                                openedAt: string;
                                /** Format: date-time */
                                movedAt: string;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/minimum-changes/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause or resume the tellings and the cases of a higher minimum age */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        move: "pause" | "resume";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            place: string;
                            years: number;
                            startsOn: string;
                            /** @enum {string} */
                            state: "running" | "paused" | "full" | "withdrawing" | "withdrawn" | "done";
                            actOn: string;
                            steps: {
                                on: string;
                                /** @enum {string} */
                                state: "coming" | "under-way" | "done";
                            }[];
                            told: number;
                            guardians: number;
                            shown: number;
                            cases: number;
                            /** Format: date-time */
                            openedAt: string;
                            /** Format: date-time */
                            movedAt: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/under-age/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Removals under the minimum age, with what stands beside the number */
        get: {
            parameters: {
                query: {
                    country?: string;
                    from: string;
                    to: string;
                    synthetic?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            to: string;
                            synthetic: boolean;
                            items: {
                                country: string;
                                month: string;
                                removed: number;
                                restored: number;
                                erased: number;
                                repeats: number;
                                withinDay: number;
                                withinWeek: number;
                                withinMonth: number;
                                meanLifetimeDays: number | null;
                                views: number;
                                minorViews: number;
                                viewsBy: number;
                                foundBy: {
                                    [key: string]: number;
                                };
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orders, newest first: an authority’s own, or all for the platform’s people */
        get: {
            parameters: {
                query?: {
                    state?: "returned" | "received" | "in-review" | "answered";
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @enum {string} */
                                state: "returned" | "received" | "in-review" | "answered";
                                kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                                kindTitle: string | null;
                                requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                                urgency: string | null;
                                reference: string | null;
                                country: string | null;
                                /** Format: date-time */
                                receivedAt: string;
                                dueAt: string | null;
                                clock: {
                                    /** Format: date-time */
                                    dueAt: string;
                                    timeZone: string;
                                    isPaused: boolean;
                                    isOver: boolean;
                                    spentPercent: number;
                                    isExtended: boolean;
                                    mayBeExtended: boolean;
                                    isCalendarWhole: boolean;
                                    source: string | null;
                                } | null;
                                authority: {
                                    id: string;
                                    title: string;
                                    timeZone: string;
                                };
                                items: number;
                                unread: number;
                                outcome: string | null;
                                isBreached: boolean;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** File an order: the document first, then authority, legalGround, items, country, requestedAction, urgency */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "multipart/form-data": {
                        /** Format: binary */
                        document: string;
                        authority?: string;
                        legalGround?: string;
                        /** @description JSON: a list of {"url": …} or {"id": …} */
                        items?: string;
                        country?: string;
                        /** @enum {string} */
                        requestedAction?: "withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer";
                        /** @enum {string} */
                        urgency?: "normal" | "immediate-danger";
                        reference?: string;
                        processReference?: string;
                        secrecyUntil?: string;
                        sender?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            missing?: string[];
                            defects?: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an authority may order, on which ground, with which clock */
        get: {
            parameters: {
                query?: {
                    authority?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                                countries: string[];
                            };
                            grounds: {
                                id: string;
                                title: string;
                                actions: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer")[];
                                hours: number | null;
                                workingDays: number | null;
                                source: string | null;
                                kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            }[];
                            kinds: {
                                id: string;
                                title: string;
                                actions: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer")[];
                                needs: string[];
                            }[];
                            maxDocumentBytes: number;
                            maxItems: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authorities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The register of authorities */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                title: string;
                                countries: string[];
                                timeZone: string;
                                source: string | null;
                            }[];
                            nextCursor: null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order: its clock, what is missing, its thread and what was decided */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                            filedBy: string;
                            takenInBy: string | null;
                            isOwnIntake: boolean;
                            sender: string | null;
                            suspicions: {
                                id: string;
                                code: string;
                                /** Format: date-time */
                                notedAt: string;
                                clearedBy: string | null;
                                clearedBecause: string | null;
                            }[];
                            warnings: {
                                percent: number;
                                /** Format: date-time */
                                warnedAt: string;
                            }[];
                            review: {
                                id: string;
                                given: string;
                                subject: {
                                    /** @enum {string} */
                                    kind: "account" | "video" | "comment" | "message";
                                    id: string;
                                    accountId: string;
                                    handle: string | null;
                                    country: string;
                                    text: string | null;
                                    views: number;
                                    isMinor: boolean;
                                    state: string;
                                    withheldIn: string[];
                                    /** Format: date-time */
                                    createdAt: string;
                                    earlierDecisions: number;
                                    media: {
                                        poster: string | null;
                                        play: string | null;
                                    } | null;
                                } | null;
                                outcomes: ("withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused")[];
                                clauses: {
                                    id: string;
                                    title: string;
                                }[];
                                proposal: {
                                    id: string;
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    policy: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    words: string;
                                    days: number | null;
                                    escalated: boolean;
                                    needed: number;
                                    proposedBy: string;
                                    /** Format: date-time */
                                    proposedAt: string;
                                    confirmedBy: string[];
                                    takenInEmergency: boolean;
                                    isOwn: boolean;
                                    isAgreed: boolean;
                                } | null;
                            }[];
                        } | {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as it came */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The document as it came */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a returned order what it lacked */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        authority?: string;
                        legalGround?: string;
                        items?: ({
                            url: string;
                        } | {
                            id: string;
                        })[];
                        country?: string;
                        /** @enum {string} */
                        requestedAction?: "withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer";
                        /** @enum {string} */
                        urgency?: "normal" | "immediate-danger";
                        reference?: string;
                        processReference?: string;
                        secrecyUntil?: string;
                        sender?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write to the other side */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @default false */
                        asks?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what was found out about an order that looked odd */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose what is to be done with items, each by itself */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: {
                            itemId: string;
                            /** @enum {string} */
                            outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                            policy?: string;
                            /** @enum {string} */
                            refusal?: "not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law";
                            words: string;
                            /** @default false */
                            escalated?: boolean;
                            days?: number;
                        }[];
                        /** @default false */
                        atOnce?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree with what a colleague proposed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the longer term that the law of the order provides */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/breach-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why a term was missed */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        cause: "staffing" | "complexity" | "late-information" | "technical" | "other";
                        words: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift what an order had led to */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items?: string[];
                        because: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @enum {string} */
                            state: "returned" | "received" | "in-review" | "answered";
                            kind: ("content" | "account" | "child-cyberbullying" | "prosecutor" | "court" | "information" | "preservation" | "inquiry") | null;
                            kindTitle: string | null;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            requestedAction: ("withhold" | "remove" | "suspend-account" | "preserve" | "disclose" | "answer") | null;
                            country: string | null;
                            urgency: string | null;
                            reference: string | null;
                            processReference: string | null;
                            secrecyUntil: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            clock: {
                                /** Format: date-time */
                                dueAt: string;
                                timeZone: string;
                                isPaused: boolean;
                                isOver: boolean;
                                spentPercent: number;
                                isExtended: boolean;
                                mayBeExtended: boolean;
                                isCalendarWhole: boolean;
                                source: string | null;
                            } | null;
                            missing: string[];
                            defects: {
                                /** @enum {string} */
                                field: "authority" | "legalGround" | "items" | "country" | "requestedAction" | "urgency" | "reference" | "processReference" | "document";
                                code: string;
                                message: string;
                            }[];
                            document: {
                                fileName: string;
                                bytes: number;
                                sha256: string;
                            };
                            items: {
                                id: string;
                                given: string;
                                isResolved?: boolean;
                                outcome: {
                                    /** @enum {string} */
                                    outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                    ground: string | null;
                                    refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                    reason: string;
                                    /** Format: date-time */
                                    concludedAt: string;
                                    disclosed: {
                                        [key: string]: string;
                                    } | null;
                                    liftedAt: string | null;
                                } | null;
                            }[];
                            messages: {
                                id: string;
                                /** @enum {string} */
                                from: "staff" | "authority";
                                author: string | null;
                                text: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                            answer: {
                                /** @enum {string} */
                                outcome: "complied" | "partly" | "rejected";
                                /** Format: date-time */
                                answeredAt: string;
                                hours: number;
                                readAt: string | null;
                            } | null;
                            breach: {
                                /** Format: date-time */
                                dueAt: string;
                                /** Format: date-time */
                                noticedAt: string;
                                causes: {
                                    cause: string;
                                    words: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                }[];
                            } | null;
                            moves: string[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer: what was decided about each item, when and why */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            orderId: string;
                            authority: {
                                id: string;
                                title: string;
                                timeZone: string;
                            };
                            reference: string | null;
                            legalGround: {
                                id: string;
                                title: string;
                            } | null;
                            country: string | null;
                            /** Format: date-time */
                            receivedAt: string;
                            dueAt: string | null;
                            documentSha256: string;
                            /** Format: date-time */
                            answeredAt: string;
                            /** @enum {string} */
                            outcome: "complied" | "partly" | "rejected";
                            hours: number;
                            items: {
                                place: number;
                                given: string;
                                /** @enum {string} */
                                outcome: "withheld" | "removed" | "suspended" | "preserved" | "disclosed" | "answered" | "refused";
                                policyId: string | null;
                                refusal: ("not-found" | "not-unlawful-shown" | "not-competent" | "too-broad" | "bulk-or-real-time" | "no-legal-process" | "public-interest" | "other-law") | null;
                                words: string;
                                disclosed: {
                                    [key: string]: string;
                                } | null;
                                /** Format: date-time */
                                concludedAt: string;
                            }[];
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/orders/{id}/answer.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer as a PDF in the caller’s language */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The answer as a PDF in the caller’s language */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An authority’s people and their mandates */
        get: {
            parameters: {
                query: {
                    authority: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                name: string;
                                email: string;
                                roles: string[];
                                secondFactor: boolean;
                                mandates: {
                                    id: string;
                                    grounds: string[];
                                    paper: string;
                                    /** Format: date-time */
                                    givenAt: string;
                                    endsAt: string | null;
                                    withdrawnAt: string | null;
                                    withdrawnBecause: string | null;
                                    isStanding: boolean;
                                }[];
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a sign-in for an officer of an authority, with the mandate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        name: string;
                        roles: ("registrar" | "officer" | "head")[];
                        /** @enum {string} */
                        locale: "kk" | "ru" | "en";
                        authorityId: string;
                        grounds: string[];
                        paper: string;
                        /** Format: date-time */
                        endsAt?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            email: string;
                            temporaryPassword: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officers/{id}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an officer a further mandate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        authorityId: string;
                        grounds: string[];
                        paper: string;
                        /** Format: date-time */
                        endsAt?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a mandate */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        because: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/order-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An authority’s orders in numbers */
        get: {
            parameters: {
                query?: {
                    authority?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            authority: string;
                            received: number;
                            returned: number;
                            open: number;
                            answered: number;
                            complied: number;
                            partly: number;
                            rejected: number;
                            medianHours: number | null;
                            late: number;
                        };
                    };
                };
                /** @description RFC 9457 problem document */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            requestId: string;
                            errors?: {
                                pointer: string;
                                message: string;
                            }[];
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
