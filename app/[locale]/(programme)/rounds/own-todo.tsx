import { TodoList } from "#app/_view/staff/todo";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readTodo, type Todo } from "#db/programme/todo";
import type { Person } from "#lib/access";
import { dayOf, daysAfter } from "#lib/text/day";
import type { Locale } from "#lib/text/text";

/** Firms that are somebody’s, or nobody’s. */
const ownOf = (user: string): string => `assignee=-&assignee=${user}`;

/** Where what waits is dealt with: on the list of decisions, or on the board, filtered. */
function wayTo({ round, kind, list }: Todo, locale: Locale, actor: Person, today: string): string {
  const { user } = actor;
  const home = `/${locale}/rounds/${round}`;
  switch (kind) {
    case "mine":
      return `${home}/firms?assignee=${user}&state=late&state=submitted`;
    case "opinion":
      return `${home}/firms?state=submitted&${actor.region?.level ?? "county"}Opinion=-`;
    case "confirm":
      return `${home}/decisions#waiting`;
    case "objected":
      return `${home}/decisions#objected`;
    case "overdue":
      return `${home}/firms?${ownOf(user)}&state=returned&dueOn.to=${daysAfter(today, -1)}`;
    case "late":
      return `${home}/firms?${ownOf(user)}&state=late`;
    case "visits":
      return `${home}/visits?state=due#firms`;
    case "objections":
      return `${home}/publicity/${list?.id ?? ""}?only=open#objections`;
    case "publicity":
      return `${home}/publicity/${list?.id ?? ""}#close`;
  }
}

/** What waits for whoever signed in, over all rounds of the bureau. */
export async function OwnTodo({ locale, actor }: { locale: Locale; actor: Person }) {
  const now = new Date();
  const today = dayOf(now);
  const todo = await readTodo(await database(), actor, { today, now });
  const translate = translator(locale);
  const shown = todo.map((each) => ({
    id: [each.round, each.kind, each.list?.id].join(" "),
    round: each.list ? `${each.name} · ${each.list.title}` : each.name,
    what: translate(`handling.todo.kinds.${each.kind}`),
    firms: each.firms,
    href: wayTo(each, locale, actor, today),
  }));
  return <TodoList todo={shown} translate={translate} />;
}
