import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { keeperOfSheet } from "#app/[locale]/(firm)/sheets/[token]/keeper";
import { pageTitle } from "#app/[locale]/page-title";
import { SignedReport } from "#app/[locale]/signed-report";
import { localeOf, openSheet } from "#app/accounts/session";
import { fieldsBefore, formBefore, type Kept } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import { readReport } from "#db/advising/sign-offs";
import { database } from "#db/client";
import { may } from "#lib/access";
import { languages, locales } from "#lib/text/languages";
import { Comment } from "./comment";

type Query = { done?: string; problem?: string; kept?: string };
type Props = {
  params: Promise<{ locale: string; token: string; report: string }>;
  searchParams: Promise<Query>;
};

export const generateMetadata = pageTitle("signed.firm.title");

const problems = ["countersigner", "withdrawn"] as const;

/** A report that an advisor signed, for its firm to read and countersign. */
export default async function FirmReportPage({ params, searchParams }: Props) {
  const { locale: word, token, report: id } = await params;
  const { done, problem, kept } = await searchParams;
  const locale = localeOf(word) ?? notFound();
  const { actor, sheet } = await openSheet(token);
  const found = await readReport(await database(), actor, id);
  if (!found.ok) notFound();
  const { line, all, report } = found.value;
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const wrong = problems.find((each) => each === problem);
  const isOpen = line.countersignedAt === null && line.withdrawnAt === null;
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={`${home}/advisors/review`}>{translate("clientReview.firm.title")}</a>
      </p>
      <h1>{translate("signed.titleOf", { version: line.version, firm: report.firmName ?? "" })}</h1>
      {done === "countersigned" && (
        <p className="notice good" role="status">
          {translate("signed.done.countersigned")}
        </p>
      )}
      {wrong && (
        <p className="notice problem" role="alert">
          {translate(`signed.problems.${wrong}`)}
        </p>
      )}
      <p className="row screen">
        {locales.map((each) => (
          <a key={each} href={`${home}/advisors/${id}?in=${each}`} download>
            {translate("signed.word", { language: languages[each].name })}
          </a>
        ))}
        <span className="soft">{translate("advisorReport.download.wait")}</span>
      </p>
      <SignedReport {...{ locale, report, line, all }} reader="firm" />
      <Comment
        {...{ locale, actor, home }}
        report={{ id, practice: line.practice, version: line.version }}
        mayComment={may(actor, "discuss", { of: "sheet", ...sheet })}
        isSaid={done === "said"}
        before={await fieldsBefore(kept, keeperOfSheet(sheet.id))}
      />
      {isOpen && may(actor, "countersign", { of: "sheet", ...sheet }) && (
        <Countersign {...{ translate, home, id }} kept={await fieldsBefore(kept)} />
      )}
    </main>
  );
}

type SignProps = { translate: Translate; home: string; id: string; kept: Kept | null };

const Countersign = ({ translate, home, id, kept }: SignProps) => (
  <form method="post" action={`${home}/advisors/countersign`} className="stack screen">
    <PressField />
    <input type="hidden" name="report" value={id} />
    <h2>{translate("signed.firm.countersign")}</h2>
    <p className="soft" id="countersign-hint">
      {translate("signed.firm.countersignHint")}
    </p>
    <div>
      <label htmlFor="countersigner">
        <strong>{translate("signed.firm.countersignName")}</strong>
      </label>
      <input
        id="countersigner"
        name="name"
        type="text"
        autoComplete="name"
        aria-describedby="countersign-hint"
        defaultValue={formBefore(kept, "countersign").typed("name")}
      />
    </div>
    <p>
      <button type="submit" className="button">
        {translate("signed.firm.countersign")}
      </button>
    </p>
  </form>
);
