import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { GoalFields } from "#app/_view/goal/goal-fields";
import { goalOptions } from "#app/[locale]/(firm)/goal-options";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { type GoalField, goalFields, placeField } from "#app/forms/goal-form";
import { fieldsBefore } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { PageOfSheet } from "../page-of-sheet";

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<{ kept?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("goal.page.title") };
}

/** What the firm wants to know, to be changed at any time but while its application is with a bureau. */
export default async function GoalPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const opened = await openFacts(token);
  const { goal, edition, inRound, now, mayMend } = opened;
  const home = `/${locale}/sheets/${token}`;
  if (!mayMend) redirect(home);
  const translate = translator(locale);
  const kept = await fieldsBefore((await searchParams).kept);
  const typedIn = (field: string) => kept?.typed[field]?.[0] ?? "";
  const typed = kept
    ? { wants: typedIn("goal"), tier: typedIn("tier"), place: typedIn(placeField(typedIn("tier"))) }
    : { wants: goal.wants, tier: goal.tier ?? "", place: goal.place ?? "" };
  const wrong = goalFields.filter((field) => kept?.problem?.split("-").includes(field));
  const messages: Record<GoalField, string> = {
    goal: translate("goal.problems.wants"),
    tier: translate("goal.problems.tier"),
    place: translate("goal.problems.place"),
  };
  const problems = new Map(wrong.map((field) => [field, messages[field]]));
  return (
    <PageOfSheet {...{ locale, token }} here="goal">
      <p className="soft">
        <a href={home}>{translate("goal.page.back")}</a>
      </p>
      <h1>{translate("goal.page.title")}</h1>
      <p className="lead">{translate("goal.page.lead")}</p>
      {inRound && (
        <p className="notice">
          {translate("goal.page.inRound", { round: inRound.round.name, questionnaire: opened.selfAssessment })}
        </p>
      )}
      <form method="post" action={`${home}/goal/save`} noValidate className="stack">
        <GoalFields {...goalOptions({ edition, locale, now }, typed, problems)} />
        <p>
          <button type="submit" className="button">
            {translate("goal.page.save")}
          </button>
        </p>
      </form>
    </PageOfSheet>
  );
}
