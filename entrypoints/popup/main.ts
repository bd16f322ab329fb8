import { firstQuery } from '../../lib/catalog/query';
import { send } from '../../lib/messages';
import { markLanguage, text } from '../../lib/text';
import { followTheme } from '../../lib/theme';

/*
 * What comes before the popup is shown. A browser shows it when its page has loaded: the box stands in the page itself,
 * and all that nobody needs in order to type comes afterwards.
 */

// Before all else: the background may have to be woken.
const answer = send('search', firstQuery);

const show = () => document.getElementById('app')?.style.removeProperty('opacity');
void followTheme(document.documentElement).then(show, show);

addEventListener('load', () => {
  markLanguage(document.documentElement);
  const box = document.querySelector('input');
  if (box) {
    box.placeholder = text('searchPlaceholder');
    box.ariaLabel = text('search');
  }
  void import('./draw').then(({ draw }) => draw(answer));
});
