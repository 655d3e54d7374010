export function Supplier() {
  return null;
}
