import { useState } from 'preact/hooks';
import { ModelActions } from '../../components/ModelActions';
import { NoteEditor } from '../../components/NoteEditor';
import { longestNote } from '../../lib/saved/limits';
import { plural, text } from '../../lib/text';
import { CitePart } from './CitePart';
import type { LoadWriter } from './use-cite';
import { useCompared } from './use-compared';
import { type KeptModel, useKept } from './use-kept';

export type CardActionsProps = {
  slug: string;
  name: string;
  loadWriter: LoadWriter;
  /** Opens the page with the chosen models side by side. */
  onCompareThem: () => void;
};

/** What can be done with the model of a card, in the panel as in the extension's own pages: all by messages. */
export function CardActions({ slug, name, loadWriter, onCompareThem }: CardActionsProps) {
  const kept = useKept(slug);
  const { compared, set } = useCompared();
  const [open, setOpen] = useState<'note' | 'cite'>();
  const [said, setSaid] = useState<'saved' | 'removed' | 'compared' | 'full'>();
  const chosen = compared.includes(slug);

  const toggleSaved = async () => {
    if (open === 'note') setOpen(undefined);
    if (await (kept.saved ? kept.remove() : kept.save())) setSaid(kept.saved ? 'removed' : 'saved');
  };
  const toggleCompared = async () => {
    const done = await set(slug, !chosen).catch(() => false);
    setSaid(done ? (chosen ? undefined : 'compared') : 'full');
  };
  return (
    <ModelActions
      name={name}
      saved={kept.known ? kept.saved !== undefined : undefined}
      compared={chosen}
      open={open}
      onSave={() => void toggleSaved()}
      onCompare={() => void toggleCompared()}
      onOpen={(part) => setOpen(open === part ? undefined : part)}
      said={
        <>
          {failureInWords(kept.failure)}
          {!kept.failure && said === 'saved' && text('savedNow')}
          {!kept.failure && said === 'removed' && (
            <>
              {text('removedNow')}{' '}
              {kept.removed && (
                <button
                  type="button"
                  class="text-button"
                  onClick={() => void kept.restore().then((done) => done && setSaid('saved'))}
                >
                  {text('undo')}
                </button>
              )}
            </>
          )}
          {said === 'full' && text('compareFull')}
          {said === 'compared' && chosen && (
            <>
              {plural('compareChosen', compared.length, String(compared.length))}{' '}
              {compared.length > 1 && (
                <button type="button" class="text-button" onClick={onCompareThem}>
                  {text('compareThem')}
                </button>
              )}
            </>
          )}
        </>
      }
    >
      {open === 'note' && kept.saved && (
        <NoteEditor
          name={name}
          note={kept.saved.note}
          tags={kept.saved.tags}
          longest={longestNote}
          onKeep={(note, tags) => void kept.annotate(note, tags).then((done) => done && setOpen(undefined))}
          onCancel={() => setOpen(undefined)}
        />
      )}
      {open === 'cite' && <CitePart key={slug} slug={slug} name={name} loadWriter={loadWriter} />}
    </ModelActions>
  );
}

function failureInWords(failure: KeptModel['failure']): string | undefined {
  if (!failure) return undefined;
  if (failure.status === 'disconnected') return text('reloadPage');
  if (failure.status === 'failed') return text(`keep_${failure.why}`);
  return text(failure.status === 'absent' ? 'recordAbsent' : 'recordUnavailable');
}
