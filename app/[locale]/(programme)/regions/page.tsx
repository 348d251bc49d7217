import { notFound } from "next/navigation";
import { Regions } from "#app/_view/levels/regions";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { fieldsBefore, textsOf } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { database } from "#db/client";
import { readRegions } from "#db/programme/regions";
import { mayWithin } from "#lib/access";
import { Alert } from "../rounds/alert";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("regions.title");

const problems = ["name", "taken", "no-city", "used", "not-found"] as const;

/** The regions under a bureau. */
export default async function RegionsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const { actor } = await requireRight(locale, "read-regions");
  const found = await readRegions(await database(), actor);
  if (!found.ok) return notFound();
  const manages = mayWithin(actor, "manage-regions");
  const query = await searchParams;
  const before = await fieldsBefore(query.kept);
  const texts = before && textsOf(before);
  const translate = translator(locale);
  const format = formats(locale);
  const done = (["saved", "ended"] as const).find((each) => each === query.done);
  const problem = problems.find((each) => each === query.problem);
  const field = (name: string) => texts?.[name] ?? "";
  return (
    <main id="main" className="sheet wide">
      <h1>{translate("regions.title")}</h1>
      {manages && <p className="lead">{translate("regions.lead")}</p>}
      {done && (
        <div className="notice" role="status">
          <p>{translate(`regions.done.${done}`)}</p>
        </div>
      )}
      {problem && <Alert>{translate(`regions.problems.${problem}`)}</Alert>}
      <Regions
        {...found.value}
        home={`/${locale}/regions`}
        manages={manages}
        typed={
          before?.act === "save"
            ? {
                id: field("id"),
                name: field("name"),
                level: field("level"),
                parent: field("parent"),
                spellings: field("spellings"),
              }
            : null
        }
        number={(value) => format.number(value)}
        translate={translate}
      />
      {mayWithin(actor, "manage-people") && found.value.regions.length > 0 && (
        <p>
          <a href={`/${locale}/organisation#invite`}>{translate("regions.people")}</a>
        </p>
      )}
    </main>
  );
}
