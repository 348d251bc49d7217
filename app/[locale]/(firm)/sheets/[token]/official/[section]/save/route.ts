import { offersOf } from "#app/[locale]/(firm)/sheets/[token]/official/offers";
import { figuresOf } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import type { Clash } from "#app/acts/sheets/clashes";
import { askedOf, clashesOf } from "#app/acts/sheets/official-figures";
import { formOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { currentAnswers } from "#db/sheets/answers";
import { type FigureSave, saveFigures } from "#db/sheets/figures";
import { answersAmong } from "#lib/instrument/entry";
import type { Fact, FactKey } from "#lib/rules/fact";
import { readFigure } from "#lib/rules/form";
import { baseName, formText } from "#lib/rules/form-text";
import { Tier } from "#lib/rules/rule-set";
import { shapeOf } from "../fields";

type Context = { params: Promise<{ locale: string; token: string; section: string }> };

/** Saves a page of official figures as a whole, does what its button says, and leads on. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token, section: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/sheets/${token}/official`;
  const form = await formOf(request);
  const opened = await figuresOf(token);
  if (!form) return seeOther(`/${locale}/problem/bad-request`);
  if (!opened) return seeOther(`/${locale}/sheets/${token}`);
  const also = Tier.safeParse(new URL(request.url).searchParams.get("tier"));
  const { sections } = askedOf(opened, also.success ? also.data : null);
  const place = sections.findIndex(({ section }) => section.id === id);
  const asked = sections[place];
  if (!asked) return seeOther(home);
  const query = (...marks: string[]) => {
    const all = also.success ? [`tier=${also.data}`, ...marks] : marks;
    return all.length > 0 ? `?${all.join("&")}` : "";
  };
  const words = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const wish = (name: string) => words(name) ?? "";
  const [settled = "", kept = ""] = wish("settle").split(":");
  const used = wish("use");
  const [, removedList = "", removedRow = ""] = /^(.+)\.(\d+)$/.exec(wish("remove")) ?? [];
  const offers = used ? await offered() : new Map<FactKey, number>();

  const saves = asked.facts.flatMap(({ fact, keys }) => keys.flatMap((key) => saveOf(fact, key)));
  const saved = saves.length > 0 ? await saveFigures(await database(), opened.actor, saves, new Date()) : null;
  if (saved && !saved.ok) return seeOther(saved.reason === "not-draft" ? home : `${home}/${id}${query("stale=1")}`);

  const here = `/${localeOf(wish("locale")) ?? locale}/sheets/${token}/official/${id}`;
  if (wish("locale")) return seeOther(`${here}${query()}`);
  if (settled) return seeOther(`${here}${query()}#${settled}`);
  if (used) return seeOther(`${here}${query()}#${used}`);
  if (removedList) return seeOther(`${here}${query()}#${removedList}`);
  const adding = asked.facts.find(({ fact }) => fact.kind === "list" && fact.id === wish("add"));
  if (adding) return seeOther(`${here}${query(`add=${adding.fact.id}`)}#${adding.fact.id}`);
  const isSplit = saved?.ok && saved.value.some(({ status }) => status === "conflict");
  if (isSplit || saves.some(({ entry }) => "typed" in entry)) return seeOther(`${here}${query()}#main`);
  const before = new Set(clashesOf(opened).map(({ id: clash }) => clash));
  // What cannot be has to be mended before anything else; what is rare is pointed out once.
  const isHere = ({ keys }: Clash) => asked.facts.some((figure) => keys.some((key) => figure.keys.includes(key)));
  if (clashesNow().some((each) => (each.isImpossible && isHere(each)) || !before.has(each.id)))
    return seeOther(`${here}${query()}#contradictions`);
  const next = sections[place + 1];
  return seeOther(next ? `${home}/${next.section.id}${query()}` : home);

  function saveOf(fact: Fact, key: FactKey): FigureSave[] {
    const base = Number(words(baseName(key)) ?? Number.NaN);
    if (!Number.isInteger(base) || base < 0) return [];
    const stored = opened?.figures.get(key);
    if (key === settled) {
      const chosen = kept === "stored" ? stored : stored?.waiting.find(({ revision }) => String(revision) === kept);
      // The stored entry that the person saw beside the others; where it has changed since, the page asks again.
      return chosen && stored?.revision === base ? [{ fact: key, entry: chosen.entry, base }] : [];
    }
    // What waits for a choice is settled by that alone.
    if (stored && stored.waiting.length > 0 && stored.revision === base) return [];
    const offer = key === used ? offers.get(key) : undefined;
    const row = removedList === fact.id ? Number(removedRow) : undefined;
    const text = offer === undefined ? formText(shapeOf(fact, key), words, row) : String(offer);
    return [{ fact: key, entry: readFigure(fact, text).entry, base }];
  }

  async function offered(): Promise<Map<FactKey, number>> {
    if (!opened) return new Map();
    const answers = await currentAnswers(await database(), opened.actor);
    const { edition, sheet } = opened;
    return offersOf({ edition, year: sheet.year, answers: answersAmong(answers.ok ? answers.value : []) });
  }

  function clashesNow(): Clash[] {
    const values = new Map(opened?.values);
    for (const { fact, entry } of saves) {
      if ("value" in entry) values.set(fact, entry.value);
      else values.delete(fact);
    }
    return clashesOf({ values });
  }
}
