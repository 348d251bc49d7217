import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { shareCell } from "#app/[locale]/(firm)/sheets/[token]/download/[format]/conclusions";
import { csvOf } from "#app/[locale]/(firm)/sheets/[token]/download/[format]/csv";
import { officialWords } from "#app/[locale]/(firm)/sheets/[token]/official/words";
import { sectionWords } from "#app/[locale]/(firm)/sheets/[token]/sections/[section]/words";
import { verdictsOn } from "#app/acts/sheets/law-today";
import { translator } from "#app/translate";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import { messagesOf } from "#lib/messages/messages";
import { locales } from "#lib/text/languages";
import { latestEdition } from "#questionnaires";

describe.each(locales)("words on a page name what is there (%s)", (locale) => {
  const translate = translator(locale);

  it("the button at the end of a page, where scripts do not run", () => {
    for (const ahead of ["section", "check", "back"] as const) {
      const { noScript, submit } = sectionWords(locale, ahead);
      expect(noScript).toContain(submit);
    }
    for (const button of ["保存", "Save"]) {
      const { noScript, submit } = officialWords(locale, button);
      expect([noScript, submit]).toEqual([expect.stringContaining(button), button]);
    }
  });

  it("the room and the button by which a sheet is opened again", () => {
    const said = translate("section.sealed");
    expect(said).toContain(translate("rooms.manage.link"));
    expect(said).toContain(translate("manage.reopen"));
  });

  it("what an application takes, without counting nothing", () => {
    const said = translate("rounds.entry.needsText", {
      questionnaire: "required",
      minutes: 30,
      facts: 0,
      evidence: 0,
      extra: 0,
    });
    expect(said).not.toMatch(/(^|\D)0 /);
    expect(
      translate("rounds.entry.needsText", { questionnaire: "required", minutes: 30, facts: 3, evidence: 2, extra: 1 }),
    ).toMatch(/3.*2.*1/);
  });

  it("where the page of the firm's sheets is called by its name", () => {
    const { keys, people } = messagesOf(locale);
    for (const words of [keys.leadAccount, keys.followsEnded]) expect(words).toContain(people.sheets.title);
  });
});

describe("the table of a sheet", () => {
  it("says whose it is, of which year and submission", () => {
    for (const locale of locales) {
      const sheet = { firmName: "江南轴承", year: 2025 };
      const csv = csvOf({ locale, edition: latestEdition, sheet, stored: new Map(), facts: new Map(), snapshot: null });
      const rows: string[][] = parse(csv, { bom: true });
      const words = (id: string) => rows.find((cells) => cells[1] === id)?.[4];
      expect(words("sheet.firm")).toBe("江南轴承");
      expect(words("sheet.year")).toBe("2025");
      expect(words("sheet.submission")).toBe(translator(locale)("csv.notSubmitted"));
    }
  });

  it("gives a tier whose title is held the code that its words say", () => {
    const submittedAt = new Date("2026-11-20T02:00:00Z");
    const facts = { titles: [{ kind: "little-giant", granted: "2025-01-01", expires: "2027-12-31" }] };
    const [answers, edition] = [{}, latestEdition];
    const snapshot = {
      ...{
        sheet: "s",
        revision: 2,
        submittedAt,
        edition: edition.id,
        depth: "full" as const,
        year: 2025,
        answers,
        notes: {},
      },
      ...{ diagnosis: diagnose(edition, { edition: edition.id, depth: "full", answers }), scorer, firmName: null },
      ...{ facts, ladder: verdictsOn(facts, submittedAt), hash: "" },
    } as const;
    const sheet = { firmName: null, year: 2025 };
    const csv = csvOf({ locale: "zh", edition, sheet, stored: new Map(), facts: new Map(), snapshot });
    const rows: string[][] = parse(csv, { bom: true });
    const row = (id: string) => rows.find((cells) => cells[1] === id) ?? [];
    expect(row("little-giant").slice(3, 5)).toEqual(["held", expect.stringContaining("已有")]);
    expect(row("specialised")[3]).toBe("not-applicable");
    expect(row("sheet.submission")[3]).toBe("2");
  });

  it("gives no share as none or all that is neither", () => {
    expect([0, 0.0001, 0.5, 0.9999, 1].map(shareCell)).toEqual(["0.0", "0.1", "50.0", "99.9", "100.0"]);
  });
});
