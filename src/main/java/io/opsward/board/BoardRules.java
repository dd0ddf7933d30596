package io.opsward.board;

import java.time.Duration;

/**
 * By which rules a board decides.
 *
 * @param quorum votes that must have been cast, abstentions included, else nothing is decided
 * @param majority percent of the votes for and against that must be exceeded by those for
 * @param deputiesAfter time from the opening until the deputies of those who have not voted are asked
 * @param closesAfter time from the opening until the ballot closes
 * @param inServiceHours whether both times count in service hours alone, else around the clock
 */
public record BoardRules(
        int quorum, int majority, Duration deputiesAfter, Duration closesAfter, boolean inServiceHours) {}
