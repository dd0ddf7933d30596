package io.opsward.board;

import io.opsward.shared.Bilingual;
import java.util.List;

/**
 * A board as it is kept now. A ballot takes a copy when it opens, so that a later change is none of its business.
 *
 * @param key how models name it
 * @param name name in both languages
 * @param members members in their order
 * @param rules by which rules it decides
 * @param version counts the changes; tells whether somebody else was faster
 */
public record Board(String key, Bilingual name, List<Member> members, BoardRules rules, int version) {}
