package com.vibethink.twins.key;

import com.vibethink.twins.problem.Refusal;
import com.vibethink.twins.tenancy.Permission;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a key what its scopes do not include before anything is looked at, so that nothing shows whether it exists. */
class ScopeCheck implements HandlerInterceptor {

    private final ApiKeys keys;

    ScopeCheck(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST && handler instanceof HandlerMethod method)
            KeyFilter.key(request).ifPresent(key -> check(key, method));
        return true;
    }

    private void check(KnownKey key, HandlerMethod method) {
        var needed = method.getMethodAnnotation(Permission.class);
        if (needed == null || needed.forPeople())
            throw Refusal.forbidden("not_for_keys", "People alone do this: sign in. An API key does not open it.");
        Arrays.stream(needed.value()).filter(it -> !key.may(it)).findFirst().ifPresent(missing -> {
            throw Refusal.forbidden(
                    "scope_needed",
                    "This key lacks a scope. Any of these includes what is missing: "
                            + String.join(", ", keys.scopesWith(missing)) + ".");
        });
    }
}
