/** Who wrote a commit, as far as a service tells. */
export interface CommitAuthor {
  login?: string;
  name?: string;
  email?: string;
}

export interface Commit {
  /** ISO date and time. */
  date: string;
  author: CommitAuthor;
}

/**
 * The contributor absence factor: the smallest number of people who made at least half of the commits, bots left out
 * (CHAOSS, https://chaoss.community/kb/metric-contributor-absence-factor/).
 */
export interface AbsenceFactor {
  people: number;
  /** Commits it was reckoned from; those of bots are not among them. */
  commits: number;
  /** The days of the first and the last of them, ISO. */
  since: string;
  until: string;
}

const namesOfBots =
  /\[bot\]|^(?:dependabot|renovate|github-actions|pre-commit-ci|allcontributors|imgbot|codecov)\b|-bot$/i;

const isBot = ({ login, name, email }: CommitAuthor) =>
  [login, name, email?.split('@')[0]].some((said) => said !== undefined && namesOfBots.test(said));

/** One person under one name: the account, else the address, else the name. */
const personOf = ({ login, email, name }: CommitAuthor) => (login ?? email ?? name)?.toLowerCase();

/** Absent where no commit has an author who is a person. */
export function absenceFactor(commits: readonly Commit[]): AbsenceFactor | undefined {
  const byPerson = new Map<string, number>();
  const days: string[] = [];
  for (const { date, author } of commits) {
    const person = personOf(author);
    if (person === undefined || isBot(author)) continue;
    byPerson.set(person, (byPerson.get(person) ?? 0) + 1);
    days.push(date.slice(0, 10));
  }
  const [since] = days.sort();
  const until = days.at(-1);
  if (since === undefined || until === undefined) return undefined;
  let people = 0;
  let covered = 0;
  for (const made of [...byPerson.values()].sort((a, b) => b - a)) {
    if (covered * 2 >= days.length) break;
    covered += made;
    people += 1;
  }
  return { people, commits: days.length, since, until };
}
