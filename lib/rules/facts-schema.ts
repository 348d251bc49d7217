import type { Text } from "../text/text";
import type { MeasureUnit } from "./criterion";
import { type Fact, type FactCatalogue, type Field, isYearly } from "./fact";

type Schema = Readonly<Record<string, unknown>>;

const units: Record<MeasureUnit, string> = {
  "wan-yuan": "万元",
  people: "人",
  percent: "%",
  points: "分",
  years: "年",
  rank: "名",
  pieces: "项",
};

const ended = (text: string, mark: string): string => (/[?？。.]$/.test(text) ? text : `${text}${mark}`);

const described = ({ text, help }: { text: Text; help: Text }): Schema => ({
  title: text.zh,
  description: `${ended(text.zh, "。")}${help.zh} | ${ended(text.en, ".")} ${help.en}`,
  "x-text": text,
  "x-help": help,
});

/** A decimal as a JSON number or as digits; digits keep more of them than a number can. */
const decimal = ({
  unit,
  min,
  max,
  decimals,
}: {
  unit: MeasureUnit;
  min: number;
  max: number;
  decimals: number;
}): Schema => ({
  anyOf: [
    { type: decimals === 0 ? "integer" : "number", minimum: min, maximum: max },
    {
      type: "string",
      pattern: decimals === 0 ? "^[+]?[0-9]+(\\.0*)?$" : "^[+-]?[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]{1,4})?$",
      maxLength: 60,
    },
  ],
  "x-unit": unit,
  "x-unit-sign": units[unit],
});

function schemaOfValue(fact: Exclude<Fact, { kind: "list" }> | Field): Schema {
  switch (fact.kind) {
    case "number":
      return decimal(fact);
    case "yes-no":
      return { type: "boolean" };
    case "finding":
      return { type: "boolean", "x-finding": true };
    case "date":
      return { type: "string", format: "date" };
    case "choice":
      return {
        oneOf: fact.options.map(({ id, text }) => ({
          const: id,
          title: text.zh,
          description: `${text.zh} | ${text.en}`,
        })),
      };
    case "text": {
      const isCode = "format" in fact && fact.format === "uscc";
      return isCode
        ? { type: "string", pattern: "^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$" }
        : { type: "string", minLength: 1, maxLength: fact.maxLength };
    }
  }
}

function schemaOf(fact: Fact): Schema {
  if (fact.kind === "list") {
    return {
      ...described(fact),
      type: "array",
      maxItems: fact.atMost,
      items: {
        type: "object",
        additionalProperties: false,
        required: fact.fields.filter(({ required }) => required).map(({ id }) => id),
        properties: Object.fromEntries(
          fact.fields.map((field) => [field.id, { ...described(field), ...schemaOfValue(field) }]),
        ),
      },
    };
  }
  if (!isYearly(fact)) return { ...described(fact), ...schemaOfValue(fact) };
  return {
    ...described(fact),
    type: "object",
    propertyNames: { pattern: "^(19|20)[0-9]{2}$" },
    additionalProperties: schemaOfValue(fact),
  };
}

/** JSON Schema (2020-12) of the facts of a firm. What is absent is not known; nothing is required. */
export const factsSchemaOf = (catalogue: FactCatalogue): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `urn:leapmark:${catalogue.id}`,
  title: "官方指标 | Official figures",
  description:
    '没有填的，算“待补充”；空列表表示“没有”。分年的指标是以年份为键的对象，如{"2025": 1500, "2024": "1320.5"}。数值可以写成数字，也可以写成字符串，精确到最后一位。金额单位为万元，比例为百分数（80表示80%），日期为YYYY-MM-DD。带x-finding的由主管部门认定：true表示符合，false表示不符合，不写表示还没有认定。统一社会信用代码的最后一位是校验码（GB 32100），不符的照样收下，但要对照营业执照核对。 | What is absent is not known; an empty list says that there is none. A figure of a year is an object by year, such as {"2025": 1500, "2024": "1320.5"}. Numbers are written as numbers or as strings of digits and are exact to the last one. Money is in units of 10,000 yuan, shares in percent (80 is 80%), days as YYYY-MM-DD. What is marked x-finding is for the authority to find: true where the condition holds, false where it does not, absent while nobody has found it. The last character of the unified social credit code is a check character (GB 32100); a code that fails it is taken all the same, but has to be compared with the licence.',
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(
    catalogue.sections.flatMap(({ id, facts }) =>
      facts.map((fact) => [fact.id, { ...schemaOf(fact), "x-section": id }] as const),
    ),
  ),
});
