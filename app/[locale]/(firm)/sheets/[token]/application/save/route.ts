import { figuresOf } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import { demandsOn } from "#app/acts/sheets/official-figures";
import { formOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { type FigureSave, saveFigures } from "#db/sheets/figures";
import { factOfQuestion, lackKey } from "#lib/programme/demands";
import { readFigure } from "#lib/rules/form";
import { baseName } from "#lib/rules/form-text";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Saves the answers to a round's own questions, and what the firm says that it does not have. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const home = `/${localeOf(word) ?? "zh"}/sheets/${token}/application`;
  const form = await formOf(request);
  const opened = await figuresOf(token);
  if (!form || !opened?.inRound) return seeOther(home);
  const words = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const baseOf = (key: string): number | null => {
    const base = Number(words(baseName(key)) ?? Number.NaN);
    return Number.isInteger(base) && base >= 0 ? base : null;
  };
  const [settled = "", kept = ""] = (words("settle") ?? "").split(":");
  const answers = opened.inRound.round.extraQuestions.flatMap((question): FigureSave[] => {
    const fact = factOfQuestion(question);
    const base = baseOf(fact.id);
    if (base === null) return [];
    const stored = opened.figures.get(fact.id);
    const chosen = fact.id === settled ? stored?.waiting.find(({ revision }) => String(revision) === kept) : undefined;
    if (chosen && stored?.revision === base) return [{ fact: fact.id, entry: chosen.entry, base }];
    return [{ fact: fact.id, entry: readFigure(fact, words(fact.id) ?? "").entry, base }];
  });
  const lacks = (await demandsOn(await database(), opened)).flatMap((demand): FigureSave[] => {
    const key = lackKey(demand);
    const base = baseOf(key);
    if (base === null) return [];
    return [{ fact: key, entry: words(key) === null ? { cleared: true } : { value: true }, base }];
  });
  const saves = [...answers, ...lacks];
  const saved = saves.length > 0 ? await saveFigures(await database(), opened.actor, saves, new Date()) : null;
  return seeOther(saved && !saved.ok ? `${home}?stale=1` : `${home}?saved=1`);
}
