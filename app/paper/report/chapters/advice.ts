import { adviceAtOnce, adviceShown } from "#lib/charts/advice";
import { languages } from "#lib/text/languages";
import { type Block, listedUnder, said, type Told } from "../blocks";
import { ofClaimed } from "./both";

type Piece = { title: string; text: string };

/** The advice that the practice chose; what the program proposes where it has not chosen. */
export function adviceTold({ report, view }: Told): Piece[] {
  const { words, edition, diagnosis } = view;
  if (report.advice) return [...report.advice];
  return adviceShown(edition, diagnosis)
    .slice(0, adviceAtOnce)
    .map(({ title, text, horizon }) => ({
      title: `${words.translate(`classes.horizon.${horizon}`)}${languages[words.locale].colon}${words.of(title)}`,
      text: words.of(text),
    }));
}

/** What to do: chosen or proposed, in order, with the titles of what else is proposed. */
export function advice(told: Told): Block[] {
  const { report, view } = told;
  const { translate, of } = view.words;
  const pieces = adviceTold(told);
  if (pieces.length === 0)
    return [...said("text", translate("advisorReport.advice.none")), ...said("own", report.texts.advice)];
  const rest = report.advice ? [] : adviceShown(view.edition, view.diagnosis).slice(adviceAtOnce);
  return [
    ...said("text", translate(`advisorReport.advice.${report.advice ? "chosen" : "proposed"}`)),
    ...(report.advice ? [] : ofClaimed(told)),
    ...said("own", report.texts.advice),
    ...pieces.map((piece): Block => ({ kind: "advice", ...piece })),
    ...listedUnder(
      rest.length > 0 ? translate("result.advice.rest", { count: rest.length }) : null,
      rest.map(({ title }) => of(title)),
    ),
  ];
}
