//! Orders, lines and what happened to them.

pub mod purchase_order {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "purchase_order")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub number: String,
        pub order_date: Option<String>,
        pub sent_date: Option<String>,
        pub currency: Option<String>,
        pub incoterm: Option<String>,
        pub place: Option<String>,
        pub cancelled_by: Option<String>,
        pub cancelled_date: Option<String>,
        pub source_row: Option<i64>,
        pub row_hash: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod order_line {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "order_line")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub purchase_order: i64,
        pub source_key: String,
        pub line_no: String,
        pub item: String,
        pub description: String,
        pub unit: String,
        pub ordered: i64,
        pub unit_price: Option<i64>,
        pub price_basis: Option<i64>,
        pub line_value: Option<i64>,
        pub currency: Option<String>,
        pub requested: Option<String>,
        pub incoterm: Option<String>,
        pub place: Option<String>,
        pub closed: Option<String>,
        pub service: i64,
        pub source_row: Option<i64>,
        pub row_hash: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod promise {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "promise")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub line: i64,
        pub source_key: String,
        pub promised: String,
        pub given: Option<String>,
        pub asked_by: String,
        pub source_row: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod cancellation {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "cancellation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub line: i64,
        pub source_key: String,
        pub date: Option<String>,
        pub cancelled_by: String,
        pub quantity: Option<i64>,
        pub source_row: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod receipt {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "receipt")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub line: Option<i64>,
        pub source_key: String,
        pub reference: String,
        pub kind: String,
        pub date: Option<String>,
        pub handover: Option<String>,
        pub quantity: i64,
        pub rejected: i64,
        pub reason: String,
        pub unit: String,
        pub reverses: Option<String>,
        pub source_row: Option<i64>,
        pub row_hash: Option<i64>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod chase {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "chase")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub id: String,
        pub supplier: i64,
        pub line: i64,
        pub date: String,
        pub actor: String,
        pub method: String,
        pub said: String,
        pub promised: Option<String>,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

pub mod line_failure {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "line_failure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub key: i64,
        pub supplier: i64,
        pub line: i64,
        pub attributable_to: String,
        pub cause: String,
        pub disputed: i64,
        pub recorded_seq: i64,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
