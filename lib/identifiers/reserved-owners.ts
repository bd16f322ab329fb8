/**
 * First path segments on github.com that are pages of GitHub, not owners.
 * Source: GitHub's own routes and the lists in github-url-detection and github-reserved-names.
 */
export const reservedOwners: ReadonlySet<string> = new Set(
  'about account accounts admin advisories api apps articles assets blog business careers changelog codespaces collections community companies contact contributing copilot customer-stories customers dashboard dashboard-feed developer discussions docs downloads edu education enterprise enterprises events explore features feed files followers following forum gist git github-copilot guides help home images import inbox integrations investors invitations issues join jobs join-us languages learn login logout maintenance marketplace mentions mine mobile models new newsroom news nonprofit nonprofits notifications oauth offer open-source orgs organizations pages partners password_reset payments personal plans popular posts premium-support press pricing privacy professional projects pulls raw readme readmes recommendations redeem releases repositories resources restore saved search search-education security sessions settings shop showcases signin signup site site-map sitemap skills solutions spark sponsors ssh staff stafftools stars startups statistics status store stories styleguide suggestions support talks team teams terms timeline topic topics training translations trending trust-center tour user users w watching welcome who why-github wiki works-with'.split(
    ' ',
  ),
);
