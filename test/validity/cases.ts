import type { CodedCase } from "#lib/diagnosis/case";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import type { Answer, Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { chanceOf } from "./chance";
import { classNames, saidOf } from "./classes";
import { aside, atLeast, type Claim, type Row } from "./report";
import { stepped } from "./steps";

/** (h) Each coded answer of the published firms moved a step with probability one half: the share of classes kept. */
export function moved(edition: Edition, cases: readonly CodedCase[], seed: number, draws = 200): Claim {
  const chance = chanceOf(seed);
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const fixed = edition.model.foreignSales.question;
  const shares = new Map<string, number[]>();
  const least: { what: string; share: number }[] = [];
  const shaken = (sheet: Sheet): Sheet => {
    const answers = Object.entries(sheet.answers).map(([id, answer]): [string, Answer] => {
      const question = questions.get(id);
      const isMoved = id !== fixed && chance.even() < 0.5;
      return [id, question && isMoved ? stepped(question, answer, chance.even() < 0.5, chance.even()) : answer];
    });
    return { ...sheet, answers: Object.fromEntries(answers) };
  };
  for (const { id, snapshots } of cases) {
    for (const snapshot of snapshots) {
      const sheet = caseSheet(snapshot, edition);
      const { classes } = saidOf(edition, sheet);
      const kept: Record<string, number> = {};
      for (let draw = 0; draw < draws; draw++) {
        const now = saidOf(edition, shaken(sheet)).classes;
        for (const name of classNames) if (classes[name] === now[name]) kept[name] = (kept[name] ?? 0) + 1;
      }
      for (const name of classNames) {
        if (classes[name] === null) continue;
        const share = (kept[name] ?? 0) / draws;
        shares.set(name, [...(shares.get(name) ?? []), share]);
        least.push({ what: `${id} ${snapshot.id}: ${name} ${classes[name]}`, share });
      }
    }
  }
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const all = [...shares.values()].flat();
  const rows: Row[] = [
    atLeast("all classes", all.length, mean(all), 0.9),
    ...[...shares].map(([name, values]) => aside(`  ${name}`, values.length, [mean(values)], "share")),
  ];
  const worst = least.sort((one, other) => one.share - other.share).slice(0, 5);
  const examples = worst.map(({ what, share }) => `${what} kept in ${(100 * share).toFixed(0)} %`);
  const title = `each coded answer moved a step with probability one half, ${draws} times`;
  return { id: "h", title, population: "published firms", depth: "full", seed, rows, examples };
}
