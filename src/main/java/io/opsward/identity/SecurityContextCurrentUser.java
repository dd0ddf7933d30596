package io.opsward.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the current user from Spring Security, which knows requests and Vaadin's background threads alike. */
@Component
class SecurityContextCurrentUser implements CurrentUser {

    @Override
    public UserId id() {
        var authentication = authentication();
        if (authentication == null) {
            return UserId.SYSTEM;
        }
        return authentication instanceof AnonymousAuthenticationToken
                ? ANONYMOUS
                : new UserId(authentication.getName());
    }

    @Override
    public Set<GroupKey> groups() {
        var authentication = authentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Set.of();
        }
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(GroupAuthorities.PREFIX))
                .map(authority -> new GroupKey(authority.substring(GroupAuthorities.PREFIX.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Authentication authentication() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
