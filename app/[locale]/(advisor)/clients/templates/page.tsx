import { notFound } from "next/navigation";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { fieldsBefore, formBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { readReportMeans } from "#db/advising/report-files";
import { database } from "#db/client";
import { mayWithin } from "#lib/access";
import { templatesAtMost } from "#lib/advising/report-files";
import { OwnLogo } from "./own-logo";
import { PlaceList } from "./place-list";
import { TemplateForm } from "./template-form";
import { TemplateList } from "./template-list";

type Query = { done?: string; problem?: string; kept?: string };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export const generateMetadata = pageTitle("reportTemplates.title");

const dones = ["template", "logo", "removed"] as const;
const problems = [
  "no-file",
  "too-many",
  "often",
  "complex",
  "fault",
  "logo-large",
  "logo-kind",
  "logo-broken",
  "logo-size",
] as const;

/** A practice's own Word templates and its logo, with the places that a template may name. */
export default async function TemplatesPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const { actor } = await requireRight(locale, "read-clients");
  const found = await readReportMeans(await database(), actor);
  const { templates, logo } = found.ok ? found.value : notFound();
  const translate = translator(locale);
  const mayKeep = mayWithin(actor, "keep-report-file");
  const home = `/${locale}/clients/templates`;
  const done = dones.find((each) => each === query.done);
  const problem = problems.find((each) => each === query.problem);
  const before = formBefore(await fieldsBefore(query.kept), "template");
  return (
    <main id="main" className="sheet wide">
      <p className="soft screen">
        <a href={`/${locale}/clients`}>{translate("clients.back")}</a>
      </p>
      <h1>{translate("reportTemplates.title")}</h1>
      <p className="lead">{translate("reportTemplates.lead")}</p>
      {done && (
        <p className="notice good" role="status">
          {translate(`reportTemplates.done.${done}`)}
        </p>
      )}
      {problem && (
        <p className="notice problem" role="alert">
          {translate(`reportTemplates.problems.${problem}`, { most: templatesAtMost })}
        </p>
      )}
      {before.problem && <Refused lines={before.problem.split("\n")} title={translate} />}
      <TemplateList {...{ translate, locale, templates, home, mayRemove: mayKeep }} />
      {mayKeep ? (
        <TemplateForm {...{ translate, home }} />
      ) : (
        <p className="soft">{translate("reportTemplates.read")}</p>
      )}
      {mayKeep && <OwnLogo {...{ translate, home, logo }} />}
      <PlaceList {...{ translate, locale }} />
    </main>
  );
}

type RefusedProps = { lines: readonly string[]; title: ReturnType<typeof translator> };

/** All that was wrong with the template that was sent. */
const Refused = ({ lines, title }: RefusedProps) => (
  <div className="notice problem" role="alert">
    <p>{title("reportTemplates.refused", { count: lines.length })}</p>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);
