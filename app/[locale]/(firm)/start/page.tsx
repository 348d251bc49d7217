import type { Metadata } from "next";
import { notFound } from "next/navigation";
import goalStyles from "#app/_view/goal/goal.module.css";
import { GoalFields } from "#app/_view/goal/goal-fields";
import { PressField } from "#app/_view/press-field";
import { localeOf, localeOrDefault } from "#app/accounts/session";
import { fieldsBefore } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import { countWords, lengthOf } from "#app/words/pace";
import { Wants } from "#lib/programme/goal";
import { rungs, Tier } from "#lib/rules/rule-set";
import { latestEdition } from "#questionnaires";
import { goalOptions } from "../goal-options";
import { startFormOf, yearsOffered } from "./wish";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ kept?: string; goal?: string; tier?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOrDefault((await params).locale))("start.title") };
}

export default async function StartPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale) ?? notFound();
  const translate = translator(locale);
  const now = new Date();
  const { kept, goal, tier } = await searchParams;
  // Whoever comes for a title without saying which is most often after the highest of the tiers.
  const wanted = {
    wants: Wants.safeParse(goal).data ?? "strength",
    tier: Tier.safeParse(tier).data ?? (goal === "tier" ? (rungs.at(-1) ?? "") : ""),
    place: "",
  };
  const start = startFormOf(await fieldsBefore(kept), wanted, now, translate);
  const lines = { translate, start };
  const problems = new Map<string, string>(start.problems.map(({ field, message }) => [field, message]));
  const options = goalOptions({ edition: latestEdition, locale, now }, start.goal, problems);
  return (
    <main id="main" className="sheet">
      <h1>{translate("start.title")}</h1>
      <p className="lead">{translate("start.lead")}</p>
      <Problems {...lines} />
      <form method="post" action={`/${locale}/start/create`} noValidate className="stack">
        <PressField />
        <GoalFields {...options} />
        <DepthChoice {...lines} />
        <div>
          <label htmlFor="year">
            <h2>{translate("start.year")}</h2>
          </label>
          <p className="soft" id="year-hint">
            {translate("start.yearHint")}
          </p>
          <select id="year" name="year" defaultValue={start.texts.year} aria-describedby="year-hint">
            {yearsOffered(now).map((year) => (
              <option key={year} value={year}>
                {year === now.getFullYear() ? translate("start.yearOpen", { year: String(year) }) : year}
              </option>
            ))}
          </select>
        </div>
        <Line name="firmName" {...lines} />
        <Line name="email" {...lines} />
        <p className="row">
          <button type="submit" className="button">
            {translate("start.submit")}
          </button>
          <a href={`/${locale}/questions`}>{translate("start.seeAll")}</a>
        </p>
        <p>
          <a href={`/${locale}/prepare`}>{translate("prepare.link")}</a>
        </p>
      </form>
    </main>
  );
}

type PartProps = { translate: Translate; start: ReturnType<typeof startFormOf> };

function Problems({ translate, start: { problems } }: PartProps) {
  if (problems.length === 0) return null;
  return (
    <div className="notice problem" role="alert" id="problems" tabIndex={-1}>
      <p>
        <strong>{translate("common.problems", { count: problems.length })}</strong>
      </p>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** All questions or the quick ones, each with how many there are and how long they take. */
function DepthChoice({ translate, start: { texts } }: PartProps) {
  return (
    <fieldset id="depth" className={goalStyles.withStrength}>
      <legend>
        <h2>{translate("start.depth")}</h2>
      </legend>
      {(["full", "quick"] as const).map((depth) => {
        const { fewest, count, minutes } = lengthOf(latestEdition, depth);
        const length = countWords(translate, fewest, count);
        return (
          <label key={depth} className="option">
            <input type="radio" name="depth" value={depth} defaultChecked={texts.depth === depth} />
            <span>
              <strong>{translate(`start.${depth}`)}</strong>
              <br />
              <span className="soft">{translate(`start.${depth}Hint`, { length, minutes })}</span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** A line of text that may stay empty. */
function Line({ name, translate, start: { texts, problems } }: PartProps & { name: "firmName" | "email" }) {
  const problem = problems.find(({ field }) => field === name);
  return (
    <div>
      <label htmlFor={name}>
        <strong>{translate(`start.${name}`)}</strong> <span className="soft">{translate("common.optionalMark")}</span>
      </label>
      <p className="soft" id={`${name}-hint`}>
        {translate(`start.${name}Hint`)}
      </p>
      {problem && <p className="error">{problem.message}</p>}
      <input
        id={name}
        name={name}
        type={name === "email" ? "email" : "text"}
        autoComplete={name === "email" ? "email" : "organization"}
        defaultValue={texts[name]}
        aria-describedby={`${name}-hint`}
        aria-invalid={problem ? true : undefined}
      />
    </div>
  );
}
