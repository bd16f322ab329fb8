import { identifierName } from '../lib/catalog/links';
import { formatDate } from '../lib/format';
import type { SavedEntry } from '../lib/saved/arrange';
import { language, text } from '../lib/text';
import { Icon } from './Icon';
import { ModelRow } from './ModelRow';
import { NoteEditor } from './NoteEditor';

export type SavedItemProps = {
  entry: SavedEntry;
  editing: boolean;
  /** Tags in use. */
  tags: readonly string[];
  /** Of a note, in characters. */
  longestNote: number;
  onOpen: () => void;
  onEdit: (editing: boolean) => void;
  onKeep: (note: string, tags: string) => void;
  onRemove: () => void;
};

/** One saved model in the list, with its owner's words. */
export function SavedItem(props: SavedItemProps) {
  const { entry, editing, onEdit } = props;
  const { saved, summary, gone, retracted } = entry;
  const { name } = summary;
  return (
    <li class="saved-item">
      <div class="saved-line">
        {gone ? (
          <div class="model-row">
            <ModelRow model={summary} />
          </div>
        ) : (
          <button type="button" class="model-row" onClick={props.onOpen}>
            <ModelRow model={summary} />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={text('editNote', name)}
          title={text('note')}
          aria-expanded={editing}
          onClick={() => onEdit(!editing)}
        >
          <Icon name="note" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={text('removeSaved', name)}
          title={text('removeSaved', name)}
          onClick={props.onRemove}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      {retracted.map((paper) => (
        <p key={paper} class="warning">
          {text('retractedPaper', identifierName(paper))}
        </p>
      ))}
      {gone && (
        <p class="warning">{text('goneFromCatalog', formatDate(saved.known.at.slice(0, 10), language(), 'short'))}</p>
      )}
      {editing ? (
        <NoteEditor
          name={name}
          note={saved.note}
          tags={saved.tags}
          known={props.tags}
          longest={props.longestNote}
          onKeep={props.onKeep}
          onCancel={() => onEdit(false)}
        />
      ) : (
        <>
          {saved.note && <p class="saved-note">{saved.note}</p>}
          {saved.tags.length > 0 && (
            <ul class="tags">
              {saved.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </li>
  );
}
