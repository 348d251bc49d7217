import type { FirmFacts } from "#lib/rules/fact";
import type { WorkedCase } from "./worked-case";

type Base = {
  occasion: WorkedCase["occasion"];
  /** A firm that meets everything. */
  sound: FirmFacts;
  /** The clause that bars, and a title of which the loss bars. */
  criterion: string;
  kind: string;
  /** Three years before the day of application, and the day after that. */
  threeYears: string;
  dayAfter: string;
};

/** A title lost by false data, on both sides of three years; without its cause; and one lost for another reason. */
export function withdrawalCases({ occasion, sound, criterion, kind, threeYears, dayAfter }: Base): WorkedCase[] {
  const lost = (withdrawn: string, cause?: string): FirmFacts => ({
    ...sound,
    titles: [
      ...(Array.isArray(sound.titles) ? sound.titles : []),
      { kind, granted: "2020-07-01", expires: "2099-12-31", withdrawn, ...(cause && { cause }) },
    ],
  });
  return [
    {
      id: "withdrawn-three-years-ago",
      title: { zh: "因造假被撤销，到申报当天正好满三年", en: "Lost by false data, three years ago to the day" },
      occasion,
      facts: lost(threeYears, "falsified"),
      expect: { status: "met", criteria: { [criterion]: "met" } },
    },
    {
      id: "withdrawn-within-three-years",
      title: { zh: "因造假被撤销，差一天满三年", en: "Lost by false data, a day short of three years ago" },
      occasion,
      facts: lost(dayAfter, "falsified"),
      expect: { status: "unmet", criteria: { [criterion]: "unmet" } },
    },
    {
      id: "withdrawn-cause-untold",
      title: { zh: "三年内被撤销，没有填原因", en: "Withdrawn within three years, the cause not told" },
      occasion,
      facts: lost(dayAfter),
      expect: { status: "unknown", criteria: { [criterion]: "unknown" } },
    },
  ];
}
