/** The double chevron before "can't be stated": what is open stays open. */
export function CannotMark() {
  return (
    <svg className="fig-cannot" viewBox="0 0 23 24" aria-hidden="true">
      <path d="M0 0H5.2L11 12L5.2 24H0L5.8 12ZM12 0H17.2L23 12L17.2 24H12L17.8 12Z" />
    </svg>
  );
}
