import { SaveAlong } from "#app/_view/advising/save-along";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { textParts } from "#lib/advising/writing";
import { openWritings } from "../open-writings";
import { basisWords, proposalBasis } from "../proposal-basis";
import { proposalsOf } from "../proposals";
import { AdvicePart, TextPartForm } from "./parts";

type Props = {
  params: Promise<{ locale: string; client: string }>;
  searchParams: Promise<{ done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("writing.title");

const doneWords = ["saved", "unchanged", "late"] as const;

/** What an advisor writes into a client's report, part by part, beginning from what the result says. */
export default async function WritePage({ params, searchParams }: Props) {
  const { done, kept } = await searchParams;
  const opened = await openWritings(params);
  const { locale, home, firm, sheet, basis, showsTiers } = opened;
  const translate = translator(locale);
  const before = await fieldsBefore(kept);
  const proposals = basis && proposalsOf(proposalBasis(basis, sheet.id), locale, showsTiers);
  const told = doneWords.find((each) => each === done);
  const parts = textParts.filter((part) => part !== "tiers" || showsTiers);
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={home}>{translate("threads.back")}</a>
      </p>
      <p className="soft">{firm}</p>
      <h1>{translate("writing.title")}</h1>
      <p className="lead">{translate("writing.lead")}</p>
      <p className="soft">{translate(basis ? "writing.firm" : "writing.noResult")}</p>
      {basis && <p className="soft">{basisWords(basis, locale)}</p>}
      {told && (
        <p className={told === "late" ? "notice problem" : "notice good"} role="status">
          {translate(`writing.done.${told}`)}
        </p>
      )}
      <SaveAlong>
        {parts.map((part) => (
          <TextPartForm
            key={part}
            {...{ locale, home, part, before }}
            written={opened.of(part)}
            proposal={proposals?.texts[part] ?? ""}
          />
        ))}
        <AdvicePart {...{ locale, home, before }} written={opened.of("advice")} offered={proposals?.offered ?? []} />
      </SaveAlong>
    </main>
  );
}
