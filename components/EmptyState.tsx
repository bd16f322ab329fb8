export type EmptyStateProps = { title: string; hint: string; action: string | undefined; onAction?: () => void };

/** Nothing to list: what happened, and the next step. */
export function EmptyState({ title, hint, action, onAction }: EmptyStateProps) {
  return (
    <div class="empty-state" role="status">
      <strong>{title}</strong>
      <p class="quiet">{hint}</p>
      {action && (
        <button type="button" class="text-button" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  );
}
