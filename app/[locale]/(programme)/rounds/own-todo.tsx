import { TodoList } from "#app/_view/staff/todo";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { readTodo, type Todo } from "#db/programme/todo";
import type { Person } from "#lib/access";
import { dayOf } from "#lib/text/day";
import type { Locale } from "#lib/text/text";

/** Where what waits is dealt with: on the list of decisions, or on the board, filtered. */
function wayTo({ round, kind }: Todo, locale: Locale, user: string): string {
  const home = `/${locale}/rounds/${round}`;
  switch (kind) {
    case "mine":
      return `${home}/firms?assignee=${user}&state=late&state=submitted`;
    case "confirm":
      return `${home}/decisions#waiting`;
    case "objected":
      return `${home}/decisions#objected`;
    case "overdue":
      return `${home}/firms?state=returned`;
    case "late":
      return `${home}/firms?state=late`;
  }
}

/** What waits for whoever signed in, over all rounds of the bureau. */
export async function OwnTodo({ locale, actor }: { locale: Locale; actor: Person }) {
  const now = new Date();
  const todo = await readTodo(await database(), actor, { today: dayOf(now), now });
  const translate = translator(locale);
  const shown = todo.map((each) => ({
    id: `${each.round} ${each.kind}`,
    round: each.name,
    what: translate(`handling.todo.kinds.${each.kind}`),
    firms: each.firms,
    href: wayTo(each, locale, actor.user),
  }));
  return <TodoList todo={shown} translate={translate} />;
}
