import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { sealOfRuleSet } from "#app/acts/programme/rule-set-seal";
import { formOf, seeOther, wordOf } from "#app/forms/see-other";
import { database } from "#db/client";
import { openRound } from "#db/programme/rounds";
import { latestEdition, ruleSetFor } from "#questionnaires";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Opens a round, once it was asked whether one is sure, under the rule set that its occasion asks for, and the newest edition of the questionnaire. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const home = `/${localeOf(word) ?? "zh"}/rounds/${id}`;
  const admitted = await admitForm(id, "open-round");
  const form = await formOf(request);
  if (!admitted.ok || !form)
    return !admitted.ok && admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?stale=1`);
  if (wordOf(form, "sure") !== "yes") return seeOther(`${home}/sure?act=open`);
  const seen = Number(wordOf(form, "seen"));
  const { tier, action, opensOn, province } = admitted.round;
  const choice = ruleSetFor({ tier, action, openedOn: opensOn, province });
  if (!("ruleSet" in choice)) return seeOther(home);
  const { ruleSet } = choice;
  const fixed = { ruleSet: ruleSet.id, ruleSetSeal: sealOfRuleSet(ruleSet), edition: latestEdition.id };
  const done = await openRound(await database(), admitted.actor, { id, seen, fixed }, new Date());
  return seeOther(done.ok ? `${home}?done=opened` : `${home}?stale=1`);
}
