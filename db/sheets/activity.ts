import { type SQL, sql } from "drizzle-orm";

// Of a sheet that is called `s`; moments are in milliseconds since 1970.

/**
 * When somebody last did something with the sheet itself: entries, and whatever else the trail tells of it. What the
 * service did by itself, and mails that it wrote, count for nothing.
 */
export const changedAt: SQL = sql`max(s.created_at, coalesce(s.reopened_at, 0),
  coalesce((select max(max(e.at, coalesce(e.settled_at, 0))) from entries e where e.sheet = s.id), 0),
  coalesce((select max(t.at) from trail t
    where t.sheet = s.id and t.actor <> 'service' and not (t.actor = 'stranger' and t.act = 'mail')), 0))`;

/** When a link ended, or will: until then somebody may be on the way with it. */
const endOf = (row: SQL, ended: SQL): SQL => sql`min(${row}.expires_at, coalesce(${ended}, ${row}.expires_at))`;

/** When a share was looked at, a colleague looked, a practice still sees it, or somebody of its firm signed in, last. */
const readAt: SQL = sql`max(
  coalesce((select max(v.at) from shares h join share_views v on v.share = h.id where h.sheet = s.id), 0),
  coalesce((select max(${endOf(sql`h`, sql`h.revoked_at`)}) from shares h where h.sheet = s.id), 0),
  coalesce((select max(max(${endOf(sql`c`, sql`c.revoked_at`)}, coalesce(c.seen_at, 0)))
    from colleague_links c where c.sheet = s.id), 0),
  coalesce((select max(${endOf(sql`g`, sql`g.ended_at`)}) from engaged_sheets x
    join engagements g on g.id = x.engagement and g.taken_at is not null where x.sheet = s.id), 0),
  coalesce((select max(max(coalesce((select max(t.at) from trail t where t.sheet = p.user and t.act = 'sign-in'), 0),
      coalesce((select max(o.updated_at) from sessions o where o.user_id = p.user), 0)))
    from seats p where p.organisation = s.organisation and p.ended_at is null), 0))`;

/** When it was changed or, as far as that is known, looked at, last. */
export const usedAt: SQL = sql`max(${changedAt}, ${readAt})`;
