import { useState } from 'preact/hooks';
import { NoticeList } from '../../components/NoticeList';
import { SavedFilters } from '../../components/SavedFilters';
import { SavedItem } from '../../components/SavedItem';
import { SavedView } from '../../components/SavedView';
import { SeenList } from '../../components/SeenList';
import { SeenSetting } from '../../components/SeenSetting';
import { type Arrangement, arrange, tagsOf } from '../../lib/saved/arrange';
import { longestNote } from '../../lib/saved/limits';
import { text } from '../../lib/text';
import type { SavedList } from './use-saved';
import { useSeen } from './use-seen';

export type SavedProps = {
  saved: SavedList;
  away: boolean;
  onOpen: (slug: string) => void;
  onBack: () => void;
};

/** What a person keeps: saved models with what changed of them, and the pages that were opened. */
export function Saved({ saved, away, onOpen, onBack }: SavedProps) {
  const seen = useSeen();
  const [arrangement, setArrangement] = useState<Arrangement>({ text: '', tag: undefined, order: 'saved' });
  const [editing, setEditing] = useState<string>();
  const { entries, removed, failure } = saved;
  const tags = tagsOf(entries ?? []);
  // A tag that no model has any more narrows nothing.
  const tag = tags.some((one) => one.tag === arrangement.tag) ? arrangement.tag : undefined;
  const shown = arrange(entries ?? [], { ...arrangement, tag });

  return (
    <SavedView
      total={entries?.length}
      shown={shown.length}
      away={away}
      onBack={onBack}
      said={
        (failure || removed) && (
          <>
            {failure ? text(`keep_${failure}`) : removed && text('removedModel', removed.known.name)}{' '}
            {removed && (
              <button type="button" class="text-button" onClick={saved.restore}>
                {text('undo')}
              </button>
            )}
          </>
        )
      }
      notices={<NoticeList notices={saved.notices} onNoticed={saved.noticed} onOpen={onOpen} />}
      filters={<SavedFilters arrangement={{ ...arrangement, tag }} tags={tags} onArrange={setArrangement} />}
      more={
        seen.on !== undefined && (
          <SeenSetting on={seen.on} pages={seen.pages.length} onSwitch={seen.turn} onClear={() => seen.forget()}>
            {(seen.on || seen.pages.length > 0) && (
              <SeenList pages={seen.pages} onOpen={onOpen} onForget={seen.forget} />
            )}
          </SeenSetting>
        )
      }
    >
      {shown.map((entry) => {
        const { slug } = entry.saved;
        return (
          <SavedItem
            key={slug}
            entry={entry}
            editing={editing === slug}
            tags={tags.map((one) => one.tag)}
            longestNote={longestNote}
            onOpen={() => onOpen(slug)}
            onEdit={(open) => setEditing(open ? slug : undefined)}
            onKeep={(note, words) => {
              const close = () => setEditing((now) => (now === slug ? undefined : now));
              void saved.annotate(slug, note, words).then((done) => done && close());
            }}
            onRemove={() => saved.remove(slug)}
          />
        );
      })}
    </SavedView>
  );
}
