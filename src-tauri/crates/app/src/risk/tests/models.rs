//! Drafts, their preview, and what putting one in force leaves as it was.

use sanad_domain::risk::{Dimension, ModelState};

use super::*;

/// A draft in which nothing but papers weighs.
async fn papers_alone(workspace: &Workspace) -> ModelView {
    let mut drafted = draft(workspace, "standard").await.unwrap();
    for set in &mut drafted.model.dimensions {
        set.weight = u32::from(set.dimension == Dimension::Compliance);
    }
    save(workspace, &drafted.model.id.clone(), drafted.lock, &drafted.model).await.unwrap()
}

#[tokio::test]
async fn a_draft_scores_its_preview_alone_until_it_is_put_in_force() {
    let bench = desk().await;
    let before = rows(&bench).await;
    let drafted = papers_alone(&bench.workspace).await;
    assert_eq!((drafted.model.version, drafted.based_on, drafted.model.state), (2, Some(1), ModelState::Draft));
    assert_eq!(rows(&bench).await, before);
    let shown = preview(&bench.workspace, drafted.model.clone(), &query()).await.unwrap();
    assert!(shown.moved.len() > 1 && shown.up + shown.down > 0);
    activate(&bench.workspace, &drafted.model.id, drafted.lock, "Papers first").await.unwrap();
    let after = rows(&bench).await;
    assert_eq!(after, shown.items.into_iter().map(|item| item.row).collect::<Vec<_>>());
    let all = models(&bench.workspace).await.unwrap();
    let states: Vec<_> = all.iter().map(|view| (view.model.version, view.model.state)).collect();
    assert_eq!(states, [(2, ModelState::Active), (1, ModelState::Retired)]);
    assert_eq!((all[0].reason.as_deref(), all[1].retired_at), (Some("Papers first"), all[0].activated_at));
}

#[tokio::test]
async fn putting_a_model_in_force_leaves_past_scores_as_they_were() {
    let bench = desk().await;
    let yesterday = Some(day("2026-06-29"));
    let asked = RiskQuery { as_of: yesterday, ..query() };
    let before = page(&bench.workspace, &asked, yesterday).await.unwrap();
    let drafted = papers_alone(&bench.workspace).await;
    activate(&bench.workspace, &drafted.model.id, drafted.lock, "Papers first").await.unwrap();
    assert_eq!(page(&bench.workspace, &asked, yesterday).await.unwrap(), before);
    assert_eq!(page(&bench.workspace, &query(), None).await.unwrap().version, 2);
    // The whole change since yesterday is the model's.
    let told = explanation(&bench.workspace, "s1", None, yesterday, None).await.unwrap();
    let change = told.explanation.change.unwrap();
    assert_eq!((change.late, change.total), (Micro::ZERO, told.row.change.unwrap()));
    assert_ne!(change.model, Micro::ZERO);
    assert_eq!(change.data.0 + change.model.0 + change.late.0, change.total.0);
}

#[tokio::test]
async fn a_model_in_force_is_never_changed_and_activation_needs_a_reason() {
    let bench = desk().await;
    let drafted = draft(&bench.workspace, "standard").await.unwrap();
    assert_eq!(draft(&bench.workspace, "standard").await.unwrap(), drafted); // one draft at most
    let refused = activate(&bench.workspace, &drafted.model.id, drafted.lock, " \n").await.unwrap_err();
    assert_eq!(refused.fields["reason"][0].code, "required");
    let refused = save(&bench.workspace, &drafted.model.id, 7, &drafted.model).await.unwrap_err();
    assert_eq!(refused.code, "version_conflict");
    let mut broken = drafted.model.clone();
    broken.dimensions.iter_mut().for_each(|set| set.weight = 0);
    let refused = save(&bench.workspace, &drafted.model.id, drafted.lock, &broken).await.unwrap_err();
    assert_eq!(refused.fields["dimensions"][0].code, "all_zero");
    activate(&bench.workspace, &drafted.model.id, drafted.lock, "As it was").await.unwrap();
    for id in ["standard", &drafted.model.id] {
        let refused = save(&bench.workspace, id, 2, &drafted.model).await.unwrap_err();
        assert_eq!(refused.code, "not_a_draft", "{id}");
    }
    let next = draft(&bench.workspace, "standard").await.unwrap();
    assert_eq!((next.model.version, next.based_on), (3, Some(1)));
    discard(&bench.workspace, &next.model.id, next.lock).await.unwrap();
    assert_eq!(models(&bench.workspace).await.unwrap().len(), 2);
}
