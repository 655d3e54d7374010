export function NewSupplier() {
  return null;
}
export function EditSupplier() {
  return null;
}
