import { z } from "zod";
import { adviceText } from "#app/[locale]/(advisor)/clients/[client]/proposals";
import { write } from "#app/acts/advising/write";
import { onClient } from "#app/forms/doors";
import { revision, text, wordOf } from "#app/forms/fields";
import { form } from "#app/forms/form";
import type { Sending } from "#app/forms/sending";
import type { Database } from "#db/client";
import { limiter } from "#db/service/limits";
import { arranged, type TypedPiece } from "#lib/advising/arranged";
import { textParts } from "#lib/advising/writing";
import { adviceAtMost, WrittenAdvice, WrittenText } from "#lib/advising/written";
import { storable } from "#lib/entry/entry";

/** Versions that a person saves in an hour. */
const inAnHour = { name: "writings", points: 300, seconds: 60 * 60 };

const maySave = async (store: Database, user: string): Promise<boolean> =>
  (await limiter(store, inAnHour).consume(user)).allowed;

const page = ({ locale, params }: Sending): string => `/${locale}/clients/${params.client}/write`;

/** The pieces of advice that a form holds, in its order. */
function piecesIn(typed: FormData): TypedPiece[] {
  const pieces: TypedPiece[] = [];
  for (let place = 0; place <= adviceAtMost && typed.has(`advice.${place}.text`); place++) {
    const [advice, words] = [wordOf(typed, `advice.${place}.advice`), wordOf(typed, `advice.${place}.text`)];
    pieces.push({ advice, text: storable(words) });
  }
  return pieces;
}

/** Puts pieces in the place of those that a form holds: so it comes back to its page. */
function putPieces(typed: FormData, pieces: readonly TypedPiece[]): void {
  for (const name of [...typed.keys()]) if (/^advice\.\d+\./.test(name)) typed.delete(name);
  pieces.forEach(({ advice, text: words }, place) => {
    typed.set(`advice.${place}.advice`, advice);
    typed.set(`advice.${place}.text`, words);
  });
}

/** What a practice writes into the report on a client's sheet. */
export const writingActs = {
  "save-words": form(
    onClient,
    z.object({ part: z.enum(textParts), base: revision, text: text.transform(storable) }),
    async ({ store, actor, values: { part, base, ...typed }, now, again, to, page: home, leadOrAgain }) => {
      const anchor = part;
      if (!(await maySave(store, actor.user))) return again("often", { anchor });
      const content = WrittenText.safeParse(typed);
      if (!content.success) return again(content.error.issues[0]?.message ?? "unreadable", { anchor });
      if (base === 0 && content.data.text === "") return again("empty", { anchor });
      const saved = await write(store, actor, { part, content: content.data, base }, now);
      return saved.ok ? to(home, { done: saved.value.status, anchor }) : leadOrAgain(saved, { anchor });
    },
    page,
  ),
  "save-advice": form(
    onClient,
    z.object({ base: revision, do: text }),
    async ({ store, actor, form: typed, locale, values, now, again, to, page: home, leadOrAgain }) => {
      const anchor = "advice";
      const pieces = piecesIn(typed);
      const next = arranged(pieces, values.do, (advice) => adviceText(advice, locale));
      if (next) {
        putPieces(typed, next);
        return again("rearranged", { anchor });
      }
      if (!(await maySave(store, actor.user))) return again("often", { anchor });
      const advice = pieces.map((piece) => ({ ...piece, advice: piece.advice || null }));
      const content = WrittenAdvice.safeParse({ advice });
      if (!content.success) return again(content.error.issues[0]?.message ?? "unreadable", { anchor });
      const saved = await write(store, actor, { part: "advice", content: content.data, base: values.base }, now);
      return saved.ok ? to(home, { done: saved.value.status, anchor }) : leadOrAgain(saved, { anchor });
    },
    page,
  ),
};
