import { describe, expect, it } from "vitest";
import { conclusionRows } from "#app/[locale]/(firm)/sheets/[token]/download/[format]/conclusions";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import { locales } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { latestEdition as edition, findEdition } from "#questionnaires";
import { completeSheets } from "../make/sheets";

const lowest: Answers = Object.fromEntries(Object.values(edition.model.partner).map((id) => [id, "lowest"]));
const milestones = (state: string): Answers =>
  Object.fromEntries(
    Object.values(edition.model.stages).flatMap((stage) =>
      (edition.indicators.find(({ id }) => id === stage)?.items ?? []).map(({ id }) => [id, state]),
    ),
  );
const diagnosed = (answers: Answers) => diagnose(edition, { edition: edition.id, depth: "full", answers });
const rowOf = (locale: Locale, id: string, diagnosis: ReturnType<typeof diagnosed>) =>
  conclusionRows(locale, edition, { diagnosis, scorer } as SnapshotRecord).find((row) => row.id === id);

describe("a firm without a learning partner", () => {
  const alone = diagnosed({ ...milestones("not-yet"), ...lowest });

  it.each(locales)("is told no fit, in %s", (locale) => {
    expect(alone.learning).toMatchObject({ coupling: "none", fit: null });
    const old = { ...alone, learning: { ...alone.learning, fit: "fits" as const } };
    for (const diagnosis of [alone, old]) {
      const fit = rowOf(locale, "fit", diagnosis);
      expect(fit?.answer ?? "").toBe("");
      expect(fit?.words).toMatch(/没有往来|Hardly any contact/);
    }
  });

  it("is not told that knowledge flows between it and a partner", () => {
    const [benchmark, chase] = [edition.model.stages.benchmark, edition.model.stages.chase].map((stage) =>
      Object.fromEntries(
        (edition.indicators.find(({ id }) => id === stage)?.items ?? []).map(({ id }) => [id, "done"]),
      ),
    );
    const far = diagnosed({ ...milestones("not-yet"), ...benchmark, ...chase, ...lowest });
    expect(far.learning).toMatchObject({ stage: "surpass", fit: null });
    expect(far.advice.map(({ id }) => id)).not.toContain("surpass-behind");
  });
});

describe("the way of learning of a firm that is taught, or learns both ways now and then", () => {
  const { direction, frequency, distance } = edition.model.partner;
  it.each([
    [{ ...lowest, [direction]: "low", [frequency]: "highest", [distance]: "highest" }],
    [Object.fromEntries(Object.keys(lowest).map((id) => [id, "middle"]))],
  ])("is not called learning alone", (partner) => {
    const diagnosis = diagnosed({ ...milestones("not-yet"), ...(partner as Answers) });
    expect(diagnosis.learning).toMatchObject({ mode: "oneWay", coupling: "loose" });
    expect(rowOf("zh", "mode", diagnosis)?.words).not.toMatch(/自己|教/);
    expect(rowOf("en", "mode", diagnosis)?.words).not.toMatch(/alone|teach/);
  });
});

describe("how sure classes are", () => {
  const ids = (under: typeof edition, answers: Answers) => {
    const diagnosis = diagnose(under, { edition: under.id, depth: "full", answers });
    return conclusionRows("en", under, { diagnosis, scorer } as SnapshotRecord).flatMap(({ id }) =>
      /^(probability|certainty)-/.test(id) ? id : [],
    );
  };

  it("is told of every class, in place of the four shares that the first edition has", () => {
    const [sheet] = completeSheets(edition, 1, 2);
    const certain = ids(edition, sheet?.answers ?? {});
    expect(certain).toEqual(expect.arrayContaining(["certainty-quadrant", "certainty-stage", "certainty-government"]));
    expect(certain.filter((id) => id.startsWith("probability-"))).toEqual([]);
    const first = findEdition("2026-1");
    const [before] = first ? completeSheets(first, 1, 2) : [];
    expect(first && ids(first, before?.answers ?? {})).toEqual(
      ["backward", "discontinuity", "catchUp", "leading"].map((id) => `probability-${id}`),
    );
  });
});
