/** GitHub's layout in few rules, light and dark. */
export const repositoryStyle = `
  :root { color-scheme: light dark; --ink: #1f2328; --line: #d1d9e0; --soft: #f6f8fa; --link: #0969da }
  @media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --line: #3d444d; --soft: #151b23; --link: #4493f8 } body { background: #0d1117 } }
  * { box-sizing: border-box } body { margin: 0; color: var(--ink); font: 14px/1.5 -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif }
  a { color: var(--link); text-decoration: none } header, nav { background: var(--soft); padding: 12px 32px }
  header a, nav > a { margin-right: 16px } nav { border-bottom: 1px solid var(--line) } nav h1 { font-size: 20px; font-weight: 400; margin: 0 0 8px }
  .columns { display: flex; gap: 24px; max-width: 1280px; margin: 0 auto; padding: 24px 32px } .main { flex: 1; min-width: 0 } .side { width: 296px }
  table { width: 100%; border-collapse: collapse; border: 1px solid var(--line) } td { padding: 8px 16px; border-top: 1px solid var(--line) }
  .markdown-body { margin-top: 20px; padding: 8px 32px 24px; border: 1px solid var(--line); border-radius: 6px; font-size: 16px }
  .BorderGrid { display: table; table-layout: fixed; width: 100%; margin: -24px 0; border-collapse: collapse; border-style: hidden }
  .BorderGrid-row { display: table-row } .BorderGrid-cell { display: table-cell; padding: 24px 0; border: 1px solid var(--line) }
  .side h2 { margin: 0 0 16px; font-size: 16px; font-weight: 600 }
  .topic { background: var(--soft); border-radius: 12px; padding: 2px 10px; display: inline-block }
  @media (max-width: 700px) { .columns { display: block; padding: 16px } .side { width: auto } }`;
