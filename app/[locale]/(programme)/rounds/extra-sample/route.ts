import { stringify } from "csv-stringify/sync";
import { seatThatMay } from "#app/accounts/session";
import { nothingThere } from "#app/forms/form";
import { attachment } from "#app/paper/attachment";

const rows = [
  ["id", "zh", "en", "kind", "required", "option", "option_zh", "option_en", "points"],
  ["contact-name", "填报人姓名", "Who fills this in", "text", "yes", "", "", "", ""],
  [
    "in-park",
    "是否在省级以上园区",
    "Is the firm in a park of province level or above?",
    "yes-no",
    "yes",
    "",
    "",
    "",
    "",
  ],
  ["digital", "数字化水平", "Digital level", "choice", "no", "level-one", "一级", "Level 1", "0"],
  ["digital", "", "", "", "", "level-two", "二级", "Level 2", "3"],
  ["digital", "", "", "", "", "level-three", "三级及以上", "Level 3 or above", "5"],
];

/** A table of questions to start from. */
export async function GET(): Promise<Response> {
  if (!(await seatThatMay("read-rounds"))) return nothingThere();
  return new Response(stringify(rows, { bom: true, record_delimiter: "windows" }), {
    headers: attachment("leapmark-questions.csv", "text/csv; charset=utf-8"),
  });
}
