import { type FileChild, LineRuleType, Paragraph } from "docx";
import { tableUnder } from "../blocks";
import type { Signature } from "../manuscript";
import { setBlocks } from "./blocks";
import { headed } from "./styles";

/** Who signed the report, which version of it and under which seal. */
export function setSignature({ title, rows }: Signature): FileChild[] {
  const [first, ...others] = rows;
  const columns = [
    { name: first?.[0] ?? "", share: 30 },
    { name: first?.[1] ?? "", share: 70 },
  ];
  return [
    headed(title, 1),
    ...setBlocks(tableUnder(null, columns, others)).slice(0, -1),
    // A document ends with a paragraph: a low one begins no page of its own.
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }),
  ];
}
