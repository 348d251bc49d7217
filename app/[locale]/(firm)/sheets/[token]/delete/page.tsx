import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { database } from "../../../../../../db/client";
import { listSnapshots } from "../../../../../../db/snapshots";
import { PressField } from "../../../../../_view/press-field";
import { localeOf, openAnswers } from "../../../../../session";
import { mayOnSheet } from "../../../../../sheet-rights";
import { translator } from "../../../../../translate";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("manage.delete") };
}

export default async function DeletePage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { actor, sheet, stored } = await openAnswers(token);
  if (!mayOnSheet(actor, "delete", sheet)) notFound();
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const results = await listSnapshots(await database(), actor);
  return (
    <main id="main" className="sheet">
      <h1>{translate("manage.deleteTitle")}</h1>
      <p>{translate("manage.deleteLead")}</p>
      <ul>
        <li>{translate("manage.deleteAnswers", { count: stored.size })}</li>
        <li>{translate("manage.deleteResults", { count: results.ok ? results.value.length : 0 })}</li>
        <li>{translate("manage.deleteShares")}</li>
        <li>{translate("manage.deletePersonal")}</li>
      </ul>
      <p className="soft">{translate("manage.deleteKept")}</p>
      <p>
        <a href={`${home}/download/json`} download>
          {translate("manage.deleteDownload")}
        </a>
      </p>
      <form method="post" action={`${home}/delete/confirm`} className="row">
        <PressField />
        <button type="submit" className="button danger">
          {translate("manage.deleteConfirm")}
        </button>
        <a className="button quiet" href={home}>
          {translate("manage.deleteCancel")}
        </a>
      </form>
    </main>
  );
}
