import { type FileChild, LineRuleType, Paragraph } from "docx";
import { type Block, type Told, tableUnder } from "./blocks";
import { setBlocks } from "./set-blocks";
import { headed } from "./setting";

/** Who signed the report, which version of it and under which seal; nothing where nobody did. */
export function signatureOf({ report: { signature, countersignature }, view: { words } }: Told): FileChild[] {
  if (!signature) return [];
  const { translate, date } = words;
  const rows = [
    [translate("advisorReport.signature.by"), signature.name],
    [translate("advisorReport.signature.day"), date(signature.day)],
    [translate("advisorReport.signature.version"), `${signature.version}`],
    [translate("advisorReport.signature.hash"), signature.hash],
    ...(countersignature
      ? [
          [
            translate("advisorReport.signature.counter"),
            translate("advisorReport.signature.countered", {
              name: countersignature.name,
              day: date(countersignature.day),
            }),
          ],
        ]
      : []),
  ];
  const [first, ...others] = rows;
  const columns = [
    { name: first?.[0] ?? "", share: 30 },
    { name: first?.[1] ?? "", share: 70 },
  ];
  const blocks: Block[] = tableUnder(null, columns, others);
  return [
    headed(translate("advisorReport.signature.title"), 1),
    ...setBlocks(blocks, { translate, pictures: new Map() }).slice(0, -1),
    // A document ends with a paragraph: a low one begins no page of its own.
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }),
  ];
}
