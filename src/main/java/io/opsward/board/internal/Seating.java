package io.opsward.board.internal;

import io.opsward.board.BoardRole;
import io.opsward.board.Member;
import io.opsward.identity.UserId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for which seat when a ballot opens: each member for the own seat, and for the seat of somebody who must not
 * vote the first deputy, deputy's deputy … who may and has no seat yet.
 */
final class Seating {

    private final List<Member> members;
    private final Set<UserId> barred;
    private final Map<UserId, UserId> deputies = new HashMap<>();
    private final Set<UserId> seated = new HashSet<>();

    private Seating(List<Member> members, Set<UserId> barred) {
        this.members = members;
        this.barred = barred;
        for (var member : members) {
            if (member.deputy() != null) {
                deputies.put(member.person(), member.deputy());
            }
            if (!barred.contains(member.person())) {
                seated.add(member.person());
            }
        }
    }

    /**
     * A seat as it is filled.
     *
     * @param member whose it is
     * @param role as what
     * @param asked who is asked, or null if nobody may vote for it
     * @param deputies who may be asked instead, in this order; nobody who must not vote
     */
    record Place(UserId member, BoardRole role, @Nullable UserId asked, List<UserId> deputies) {}

    /** @param barred who must not vote, neither as member nor as deputy */
    static List<Place> of(List<Member> members, Set<UserId> barred) {
        var seating = new Seating(members, barred);
        return members.stream().map(seating::place).toList();
    }

    /** The first of them who has nothing to do with the ballot yet, or null. */
    static @Nullable UserId firstFree(Collection<UserId> deputies, Set<UserId> taken) {
        return deputies.stream()
                .filter(deputy -> !taken.contains(deputy))
                .findFirst()
                .orElse(null);
    }

    private Place place(Member member) {
        var chain = chain(member.person());
        var person = member.person();
        if (!barred.contains(person)) {
            return new Place(person, member.role(), person, chain);
        }
        var instead = firstFree(chain, seated);
        if (instead != null) {
            seated.add(instead);
        }
        return new Place(person, member.role(), instead, chain);
    }

    /** Deputies never stand in a circle, and a circle that did would be left at its second round. */
    private List<UserId> chain(UserId member) {
        var met = new HashSet<>(Set.of(member));
        var chain = new ArrayList<UserId>();
        for (var next = deputies.get(member); next != null && met.add(next); next = deputies.get(next)) {
            if (!barred.contains(next)) {
                chain.add(next);
            }
        }
        return chain;
    }
}
