import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { text } from '../lib/text';
import { Icon } from './Icon';

/** One section of the settings, as the navigation and the page need it. */
export interface OptionsSection {
  /** Its anchor: `options.html#<id>` leads here. */
  id: string;
  title: string;
  content: ComponentChildren;
}

export type OptionsLayoutProps = { sections: readonly OptionsSection[] };

/** The settings page: all sections below each other, and beside them (above, where it is narrow) the way to each. */
export function OptionsLayout({ sections }: OptionsLayoutProps) {
  const current = useSectionInView(sections.map(({ id }) => id));
  return (
    <div class="options">
      <header class="options-head">
        <span class="brand">
          <Icon name="lasso" size={22} />
        </span>
        <h1>{text('optionsTitle')}</h1>
      </header>
      <nav class="options-nav" aria-label={text('optionsTitle')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-sections">
        {sections.map(({ id, content }) => (
          <div key={id} id={id} class="options-anchor">
            {content}
          </div>
        ))}
      </main>
    </div>
  );
}

/** The section that is being read: the first whose end is still below the upper third of the window. */
function useSectionInView(ids: readonly string[]): string | undefined {
  const [current, setCurrent] = useState(ids[0]);
  useEffect(() => {
    const look = () => {
      const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      const reached = ids.find((id) => {
        const end = document.getElementById(id)?.getBoundingClientRect().bottom ?? 0;
        return end > innerHeight / 3;
      });
      setCurrent(atEnd ? ids.at(-1) : reached);
    };
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look, { passive: true });
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [ids.join()]);
  return current;
}
