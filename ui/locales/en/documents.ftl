# Documents of suppliers and contracts, and their files.
tab-documents = Documents
documents-none = No documents yet
documents-none-sub = Certificates, insurance, signed contracts: what each is, how long it holds, and its file, kept in the workspace.
documents-count = { $n ->
    [one] { $n } document
   *[other] { $n } documents
}
documents-expired-count = { $n ->
    [one] { $n } has expired
   *[other] { $n } have expired
}
document-add = Add a document
document-edit = Change the document
document-added = { $title } was added
document-saved = { $title } was saved
document-retire = Remove from the list
document-retired = { $title } was removed from the list
document-holds = in force
document-soon = ends soon
document-expired = expired
document-not_yet = not yet in force
document-until = until { $date }
document-ended = since { $date }
document-for-good = without an end
document-kind = Kind
document-title = Title
document-number = Number
document-issuer = Issued by
document-valid_from = First day
document-expires = Last day
document-place = Where the paper lies
document-place-hint = A cabinet, a folder, a link. The file itself can be kept here once the document is added.
document-note = Note
document-kind-signed_contract = signed contract
document-file-put = Keep a file
document-file-replace = Put another file in its place
document-file-remove = Take the file away
document-file-removed = The file of { $title } was taken away
document-file-kept = The file is kept with { $title }
document-file-saved = Saved to { $path }
document-file-save = Save { $name } to disk
document-file-put-title = A file for { $title }
document-file-save-title = Save the file of { $title }
document-file-why = It is copied into the workspace, up to { 100 } megabytes; the file you choose stays where it is.
document-file-save-why = What is written is checked against what was put in.
document-file-place = File
document-file-moving = Copying
action-document-file = Document’s file changed
input-file-name = File
input-file-size = File: bytes
input-file-hash = File: content
