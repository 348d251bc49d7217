import { Handling } from "#app/_view/review/handling";
import { type Kept, textsOf } from "#app/forms/kept-form";
import { shownHandling } from "#app/review/shown-handling";
import { translator } from "#app/translate";
import { database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { colleaguesOf, type Handling as Handled } from "#db/programme/handling";
import { may, type Person, type Subject } from "#lib/access";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  home: string;
  actor: Person;
  round: RoundRecord;
  subject: Subject;
  handling: Handled;
  before: Kept | null;
  from: string;
};

/** Whose firm it is, what the bureau notes of it for itself, and who does not judge it. */
export async function HandledFirm({ locale, home, actor, round, subject, handling, before, from }: Props) {
  const isOther = may(actor, "recuse-other", subject);
  const colleagues = await colleaguesOf(await database(), round.organisation);
  return (
    <Handling
      translate={translator(locale)}
      home={home}
      shown={shownHandling(handling, colleagues, locale)}
      user={actor.user}
      rights={{
        assign: may(actor, "assign", subject),
        note: may(actor, "note-firm", subject),
        recuse:
          may(actor, "recuse", subject) && (isOther || !handling.recusals.some(({ user }) => user === actor.user)),
        recuseOther: isOther,
      }}
      typed={before && { form: before.act, typed: textsOf(before) }}
      fromField={<input type="hidden" name="from" value={from} />}
    />
  );
}
