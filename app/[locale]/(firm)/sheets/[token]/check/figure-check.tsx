import { isOverdue } from "../../../../../../db/applications";
import type { Locale } from "../../../../../../lib/instrument/text";
import { progressOf } from "../../../../../../lib/programme/asked-figures";
import { AnswerList } from "../../../../../_view/answer-list";
import { askedOf, demandsOn, type OpenFigures } from "../../../../../official-figures";
import { translator } from "../../../../../translate";
import { figureHref } from "../official/figure-href";
import { entryWords } from "../official/words";

type Props = { opened: OpenFigures; locale: Locale; home: string };

/** The official figures as they would be submitted, and what a round still lacks. */
export async function FigureCheck({ opened, locale, home }: Props) {
  const translate = translator(locale);
  const { figures, values, inRound, now } = opened;
  const { sections } = askedOf(opened);
  const lacking = (await demandsOn(opened)).filter(({ state }) => state === "lacking");
  const asked = sections.filter((section) => progressOf([section], values).given > 0 || inRound);
  const name = (text: string, key: string) => {
    const [, year] = /\.(\d{4})$/.exec(key) ?? [];
    return year === undefined ? text : translate("ladder.ofYear", { year, name: text });
  };
  return (
    <>
      {asked.map(({ section, facts }) => (
        <AnswerList
          key={section.id}
          title={`${translate("official.title")} · ${section.text[locale]}`}
          words={{ change: translate("check.change") }}
          rows={facts.flatMap(({ fact, keys }) =>
            keys.map((key) => ({
              id: key,
              question: name(fact.text[locale], key),
              answer: [entryWords(fact, figures.get(key)?.entry, locale)],
              state: values.has(key) ? ("given" as const) : ("missing" as const),
              asideWords: null,
              note: null,
              href: figureHref(home, key),
              changeLabel: translate("check.changeLabel", { question: name(fact.text[locale], key) }),
            })),
          )}
        />
      ))}
      {inRound && (
        <div className={lacking.length > 0 ? "notice problem" : "notice"}>
          {lacking.length > 0 ? (
            <p>
              {translate("application.checkLacking", { round: inRound.round.name, count: lacking.length })}{" "}
              <a href={`${home}/application#lacking`}>{translate("application.checkLink")}</a>
            </p>
          ) : (
            <p>{translate("application.checkRound", { round: inRound.round.name })}</p>
          )}
          {isOverdue(inRound.round, now) && inRound.application.state !== "returned" && (
            <p>{translate("application.checkOverdue")}</p>
          )}
        </div>
      )}
    </>
  );
}
