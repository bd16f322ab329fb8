/**
 * GitHub's way from page to page, as a script for the stand-in: the address changes first, the content is fetched and
 * swapped later, `turbo:render` tells that it stands. Everything in the body goes, what an extension put there too.
 */
export const softNavigation = `
  let visit = 0;
  async function show(href) {
    const mine = ++visit;
    const answer = await fetch(href);
    const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== visit) return;
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
    document.dispatchEvent(new CustomEvent('turbo:render', { bubbles: true }));
    document.dispatchEvent(new CustomEvent('turbo:load', { bubbles: true }));
  }
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || link.origin !== location.origin || link.dataset.turbo === 'false') return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show(link.href);
  });
  addEventListener('popstate', () => show(location.href));`;
