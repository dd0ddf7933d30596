package io.opsward.notification;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;

/** What models tell people, within the transaction of the step; asks for no permission. */
public interface ProcessNotices {

    /** Tells all members of a group. */
    void toGroup(CaseNumber number, GroupKey group, NoticeText text);

    /** Tells one person. */
    void toPerson(CaseNumber number, UserId person, NoticeText text);

    /** Tells the client's person who opened the case; where staff opened it, all people of the client. */
    void toClient(CaseNumber number, NoticeText text);
}
