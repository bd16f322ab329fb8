/**
 * First path segments on github.com that are GitHub's own pages, never owners.
 * Source: GitHub's routes, after the lists of github-url-detection and github-reserved-names.
 */
const reservedOwners =
  ' about account admin advisories api apps blog business careers changelog codespaces collections community contact copilot customer-stories dashboard developer discussions docs downloads education enterprise events explore features files followers following gist guides help home issues join labs learn login logout marketplace mcp models new news nonprofit notifications oauth open-source organizations orgs partners premium-support pricing pulls readme releases repos resources search security sessions settings showcases signup site solutions spark sponsors stars status stories support team teams topics trending users wiki why-github ';

export const isReservedOwner = (owner: string): boolean => reservedOwners.includes(` ${owner} `);
