import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Prepared } from "#app/_view/prepare/prepared";
import { PrintButton } from "#app/_view/print-button";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { listsFor } from "#app/acts/sheets/department-lists";
import { translator } from "#app/translate";
import { Depth } from "#lib/instrument/question";
import { Tier, tiers } from "#lib/rules/rule-set";
import type { Locale } from "#lib/text/text";
import { usualYear } from "../start/wish";
import { nothingKnown, preparedLists, preparedWords } from "./prepared-lists";

type Query = { tier?: string | string[]; depth?: string | string[] };
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("prepare.title") };
}

/** What to look up before a sheet is begun, by whose books it stands in. */
export default async function PreparePage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const query = await searchParams;
  const tier = Tier.safeParse(query.tier).data ?? null;
  const depth = Depth.safeParse(query.depth).data ?? "full";
  const now = new Date();
  const year = usualYear(now);
  const translate = translator(locale);
  const lists = preparedLists(listsFor(tier, depth, year, now), { locale, year, entryOf: nothingKnown });
  return (
    <main id="main" className="sheet wide">
      <h1>{translate("prepare.title")}</h1>
      <p className="lead screen">{translate("prepare.lead")}</p>
      <Choice {...{ tier, depth, locale }} />
      {tier && (
        <p>
          <strong>{translate("prepare.forAim", { tier: translate(`rounds.tiers.${tier}`) })}</strong>
        </p>
      )}
      <p className="row screen">
        <a className="button" href={`/${locale}/start`}>
          {translate("prepare.start")}
        </a>
        <PrintButton label={translate("common.print")} />
      </p>
      <Prepared lists={lists} words={preparedWords(locale)} />
    </main>
  );
}

/** For which goal and which questionnaire it is listed. */
function Choice({ tier, depth, locale }: { tier: Tier | null; depth: Depth; locale: Locale }) {
  const translate = translator(locale);
  return (
    <form method="get" action={`/${locale}/prepare`} className="row screen">
      <label>
        {translate("prepare.choose")}
        <select name="tier" defaultValue={tier ?? ""}>
          <option value="">{translate("prepare.aimNone")}</option>
          {tiers.map((each) => (
            <option key={each} value={each}>
              {translate(`rounds.tiers.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {translate("prepare.depth")}
        <select name="depth" defaultValue={depth}>
          <option value="full">{translate("prepare.depthFull")}</option>
          <option value="quick">{translate("prepare.depthQuick")}</option>
        </select>
      </label>
      <button type="submit" className="button quiet">
        {translate("prepare.show")}
      </button>
    </form>
  );
}
