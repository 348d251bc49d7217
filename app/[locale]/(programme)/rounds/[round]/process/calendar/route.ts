import { localeOrDefault, seated } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";
import { calendarOf } from "#app/paper/round-calendar";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { admitPart } from "#db/programme/admission";

type Context = { params: Promise<{ locale: string; round: string }> };

/** The planned stages of a round as entries of a calendar, to save. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const sender = await seated();
  if (!sender) return nothingThere();
  const now = new Date();
  const round = await admitPart((await database()).db, sender.actor, "read-round", id, now);
  if (!round.ok) return nothingThere();
  const locale = localeOrDefault(word);
  const name = `${round.value.name}-${translator(locale)("process.calendarName")}.ics`;
  return new Response(calendarOf(round.value, locale, now), {
    headers: attachment(name, "text/calendar; charset=utf-8"),
  });
}
